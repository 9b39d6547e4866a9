import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const TOWNS = 'articles/towns.mdx';

/** Numbers, dates, places and credits that one part of the content tells and another tells otherwise. */
export const agreementCases: BrokenCase[] = [
  {
    name: '数字的写法与数值不是一个数',
    path: 'facts.yaml',
    change: ['text: 1万多家, value: 10000,', 'text: 1万多家, value: 1000,'],
  },
  {
    name: '数字不在转述里',
    path: 'facts.yaml',
    change: ['text: 120米, value: 120,', 'text: 102米, value: 102,'],
  },
  {
    name: '数字写成了确数',
    path: 'facts.yaml',
    change: ['unit: 家, qualifier: more-than', 'unit: 家, qualifier: exact'],
  },
  { name: '下限写成确数', path: 'articles/market.mdx', change: ['>1万多家摊位', '>1万家摊位'] },
  {
    name: '确数写成下限',
    path: 'articles/bridge-rebuilt.mdx',
    change: ['</Cite>，桥长120米', '</Cite>，桥长120多米'],
  },
  {
    name: '一句里的数不在所引的事实里',
    path: TOWNS,
    change: ['镇上正<Cite fact="dredging">清理', '镇上正用12条船<Cite fact="dredging">清理'],
  },
  {
    name: '导语把一个数说成另一样东西',
    path: TOWNS,
    change: ['石桥镇规划总面积12平方公里，沙洲镇', '石桥镇规划总面积5平方公里，沙洲镇'],
  },
  {
    name: '导语把一个镇的数说成另一个镇的',
    path: TOWNS,
    change: ['沙洲镇规划面积20平方公里，两个镇', '沙洲镇规划面积12平方公里，两个镇'],
  },
  {
    name: '名录把一个数说成另一样东西',
    path: 'places.yaml',
    change: [
      '  summary: 石桥所在的镇。\n  facts: [bridge-rebuilt]',
      '  summary: 规划总面积5平方公里。\n  facts: [town-size]',
    ],
  },
  {
    name: '对照表两格写反',
    path: TOWNS,
    change: ['| 12平方公里 | 20平方公里 |', '| 20平方公里 | 12平方公里 |'],
  },
  { name: '对照表两行写反', path: TOWNS, change: ['| 可建设面积 | 5平方公里', '| 可建设面积 | 12平方公里'] },
  {
    name: '图的对照表两格写反',
    path: 'charts.yaml',
    change: [
      'cells: [{ fact: town-size, figure: planned }, { fact: shoal-size, figure: planned }]',
      'cells: [{ fact: shoal-size, figure: planned }, { fact: town-size, figure: planned }]',
    ],
  },
  {
    name: '图的一行引了别的数',
    path: 'charts.yaml',
    change: [
      '{ label: 规划面积, cells: [{ fact: town-size, figure: planned }',
      '{ label: 规划面积, cells: [{ fact: town-size, figure: buildable }',
    ],
  },
  { name: '日子后面说的是另一天的事', path: TOWNS, change: ['河上有石桥，', '2019年9月1日，石桥重修完工，'] },
  {
    name: '事件的日子不是事实的日子',
    path: 'events.yaml',
    change: (text) =>
      text
        .replace("date: '2020-05-06'", "date: '2019-09-01'")
        .replace('[bridge-rebuilt]', '[bridge-rebuilt, town-size]'),
  },
  {
    name: '文章的日子不是它的事件的日子',
    path: BRIDGE,
    change: ["eventDate: '2020-05-06'", "eventDate: '2021-03'"],
  },
  { name: '发布日在今天以后', path: TOWNS, change: ['published: 2026-11-22', 'published: 2027-01-01'] },
  {
    name: '更正在今天以后',
    path: 'feature.yaml',
    change: [
      'corrections: []',
      "corrections:\n  - { date: '2027-01-02', kind: 说明, text: 注明。, reason: 免得误会。 }",
    ],
  },
  {
    name: '合作的一方写错了岸',
    path: 'cooperation.yaml',
    change: [
      'left: { members: [shoal-town] }\n    right: { members: [stone-town] }',
      'left: { members: [stone-town] }\n    right: { members: [shoal-town] }',
    ],
  },
  { name: '坐标落在另一个州', path: 'places.yaml', change: ['[106.8, 29.5]', '[106.5, 29.51]'] },
  { name: '照片的署名不见于事实', path: 'pictures.yaml', change: ['credit: 某摄影', 'credit: 周米 摄'] },
  {
    name: '别名是常用词',
    path: 'places.yaml',
    change: ['aliases: [东州沙洲镇]', 'aliases: [东州沙洲镇, 小镇]'],
  },
  {
    name: '别名是别人名字的后半截',
    path: 'places.yaml',
    change: ['aliases: [东州沙洲镇]', 'aliases: [东州沙洲镇, 桥镇]'],
  },
  {
    name: '图的描述是文件名',
    path: 'pictures.yaml',
    change: ['alt: 一座石拱桥，桥下有水。', 'alt: bridge.svg'],
  },
  { name: '图的描述太短', path: 'pictures.yaml', change: ['alt: 一座石拱桥，桥下有水。', 'alt: 石桥图片'] },
  {
    name: '链接的文字是别的文章的题目',
    path: TOWNS,
    change: ['[桥头集市](/articles/market/)', '[桥头集市](/articles/bridge-rebuilt/)'],
  },
  {
    name: '链接的文字是别的名录条目',
    path: TOWNS,
    change: ['[石桥镇](/directory/#stone-town)', '[石桥镇](/directory/#shoal-town)'],
  },
  { name: '编号像页面的边角', path: TOWNS, change: [' ^talk', ' ^shared-words'] },
];
