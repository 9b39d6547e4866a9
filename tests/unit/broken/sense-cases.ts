import type { BrokenCase } from './case.ts';

/** Every part is well formed, yet one is about something else. */
export const senseCases: BrokenCase[] = [
  {
    name: '名录说到的人不在所列的事实里',
    path: 'people.yaml',
    change: ['说过集市的热闹', '同李石说过集市的热闹'],
    rule: 'named',
    near: '同李石',
    says: '“李石”',
  },
  {
    name: '合作的一方与这件事无关',
    path: 'cooperation.yaml',
    change: ['left: { members: [shoal-town] }', 'left: { members: [bridge-office], ashore: true }'],
    rule: 'named',
    near: 'ashore: true',
    says: 'bridge-office',
  },
  {
    name: '事件链到不讲它的文章',
    path: 'events.yaml',
    change: ['article: bridge-rebuilt', 'article: market'],
    rule: 'detailed',
    near: 'article: market',
    says: 'bridge-rebuilt',
  },
  {
    name: '机构的类别与名字不合',
    path: 'organizations.yaml',
    change: ['name: 石桥管理处', 'name: 石桥管理公司'],
    rule: 'kind',
    near: 'kind:',
    says: '改成 企业',
  },
  {
    name: '地名的注音不对',
    path: 'places.yaml',
    change: ['name: 石桥镇\n', 'name: 石桥镇\n  pinyin: Shíqiáo Chén\n'],
    rule: 'pinyin',
    near: 'Chén',
    says: '“石桥镇”的读音',
  },
  {
    name: '河名写在别的河旁边',
    path: 'geography.yaml',
    change: ['rivers:\n', 'rivers:\n  浊河:\n    - [106.65, 29.49]\n    - [106.75, 29.51]\n'],
    rule: 'map',
    file: 'charts.yaml',
    near: '清河: [106.7, 29.5]',
    says: '写在了“浊河”旁边',
  },
  {
    name: '人物归到了别的机构',
    path: 'people.yaml',
    change: [
      'role: 集市管事\n  organization: bridge-office',
      'role: 石桥管理处管事\n  organization: stone-town',
    ],
    rule: 'role',
    near: 'organization: stone-town',
    says: '不在“石桥镇”',
  },
  {
    name: '首页的一句话配错了数',
    path: 'feature.yaml',
    change: [
      'sentence: 石桥重修后有120米长。 }\n',
      'sentence: 石桥重修后有120米长。 }\n  - { fact: town-size, figure: planned, sentence: 沙洲镇的规划面积，12平方公里。 }\n  - { fact: shoal-size, figure: planned, sentence: 沙洲镇规划面积20平方公里。 }\n',
    ],
    rule: 'key-figure',
    near: '沙洲镇的规划面积',
    says: '才像',
  },
  {
    name: '要点指到没有说它的段落',
    path: 'articles/bridge-rebuilt.mdx',
    change: ['to: finished }', 'to: more }'],
    rule: 'key-point',
    near: 'to: more }',
    says: '没有说它',
  },
];
