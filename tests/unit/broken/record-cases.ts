import type { BrokenCase } from './case.ts';

/** How lists in YAML are written: fields, ids and references. */
export const recordCases: BrokenCase[] = [
  { name: 'YAML 写坏', path: 'people.yaml', change: ['name: 李石', 'name: [李石'] },
  { name: 'YAML 文字以星号起头', path: 'places.yaml', change: ['石桥所在的镇。', '*石桥*所在的镇。'] },
  { name: '名字中间有全角空格', path: 'people.yaml', change: ['name: 李石', 'name: 李　石'] },
  {
    name: '备案号不是备案号',
    path: 'feature.yaml',
    change: ['traditional: false', 'traditional: false\nicp: 没有'],
  },
  { name: '发生了的事在以后', path: 'facts.yaml', change: ["date: '2019-09-01'", "date: '2029-09-01'"] },
  { name: '名字是空的，不连累别处', path: 'people.yaml', change: ['name: 李石', "name: ''"] },
  {
    name: '别处粘来的空白',
    path: 'people.yaml',
    change: ['summary: 主持石桥的重修。', 'summary: 主持石桥\u00a0的重修。'],
  },
  { name: '引号里首尾的空格', path: 'facts.yaml', change: ['unit: 家,', "unit: ' 家',"] },
  {
    name: '事实的状态写错，不连累用它的地方',
    path: 'facts.yaml',
    change: ['status: occurred', 'status: 已发生'],
  },
  {
    name: '日子写成斜线，不说它还没有到',
    path: 'articles/market.mdx',
    change: ['published: 2026-11-22', 'published: 2026/11/22'],
  },
  { name: '列表写成了字段，不连累用它的地方', path: 'people.yaml', change: () => 'li-shi: 李石\n' },
  { name: '编号写错，别处不劝人照着写', path: 'people.yaml', change: ['- id: li-shi', '- id: Li-shi'] },
  { name: '地点标到了地图外面', path: 'places.yaml', change: ['[106.5, 29.5]', '[16.5, 29.5]'] },
  { name: '缺文件', path: 'events.yaml', change: null },
  { name: '空清单', path: 'events.yaml', change: () => '[]\n' },
  { name: '不认识的文件', path: 'event.yaml', change: () => '[]\n' },
  {
    name: '清单里的未知字段',
    path: 'events.yaml',
    change: ['  summary: 两岸再通。', '  summary: 两岸再通。\n  place: 石桥镇'],
  },
  { name: '选项写错', path: 'events.yaml', change: ['status: planned', 'status: maybe'] },
  { name: '清单里的编号重复', path: 'events.yaml', change: ['id: second-bridge-start', 'id: rebuilt'] },
  { name: '名录之间编号重复', path: 'places.yaml', change: ['id: stone-town', 'id: li-shi'] },
  { name: '编号不是 ASCII', path: 'places.yaml', change: ['id: stone-town', 'id: 石桥镇'] },
  { name: '名录引了没有的事实', path: 'people.yaml', change: ['[bridge-rebuilt]', '[bridge-lost]'] },
  {
    name: '机构不存在',
    path: 'people.yaml',
    change: ['organization: bridge-office', 'organization: river-office'],
  },
  { name: '事实引了没有的人', path: 'facts.yaml', change: ['[li-shi]', '[li-si]'] },
  {
    name: '事件引了没有的文章',
    path: 'events.yaml',
    change: ['article: bridge-rebuilt', 'article: bridge-lost'],
  },
  { name: '要目数字不存在', path: 'feature.yaml', change: ['figure: length', 'figure: width'] },
  { name: '栏目题图不存在', path: 'feature.yaml', change: ['picture: bridge-drawing', 'picture: no-such'] },
  {
    name: '栏目没有文章',
    path: 'feature.yaml',
    change: ['keyFigures:', '  - { id: river, name: 河, lead: 河上的事。 }\nkeyFigures:'],
  },
];
