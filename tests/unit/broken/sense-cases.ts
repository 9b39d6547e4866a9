import type { BrokenCase } from './case.ts';

/** Every part is well formed, yet one is about something else. */
export const senseCases: BrokenCase[] = [
  {
    name: '主线开头以后的事写成背景',
    path: 'events.yaml',
    change: ['title: 第二座桥计划动工', 'title: 第二座桥计划动工\n  background: true'],
  },
  {
    name: '图里计划的数没有画成计划',
    path: 'charts.yaml',
    change: ['figure: length, label: 石桥 }', 'figure: length, label: 拟修的桥 }'],
  },
  {
    name: '链接的文字写在别的文章的题目里',
    path: 'articles/towns.mdx',
    change: [
      '[桥头集市](/articles/market/)',
      '[两镇隔河相望](/articles/market/)、[石桥重修两岸](/articles/market/)',
    ],
  },
  {
    name: '名录说到的人不在所列的事实里',
    path: 'people.yaml',
    change: ['说过集市的热闹', '同李石说过集市的热闹'],
  },
  {
    name: '合作的一方与这件事无关',
    path: 'cooperation.yaml',
    change: ['left: { members: [shoal-town] }', 'left: { members: [bridge-office], ashore: true }'],
  },
  {
    name: '事件链到不讲它的文章',
    path: 'events.yaml',
    change: ['article: bridge-rebuilt', 'article: market'],
  },
  {
    name: '机构的类别与名字不合',
    path: 'organizations.yaml',
    change: ['name: 石桥管理处', 'name: 石桥管理公司'],
  },
  {
    name: '地名的注音不对',
    path: 'places.yaml',
    change: ['name: 石桥镇\n', 'name: 石桥镇\n  pinyin: Shíqiáo Chén\n'],
  },
  {
    name: '河名写在别的河旁边',
    path: 'geography.yaml',
    change: ['rivers:\n', 'rivers:\n  浊河:\n    - [106.65, 29.49]\n    - [106.75, 29.51]\n'],
  },
  {
    name: '河的一点少写了几位',
    path: 'geography.yaml',
    change: ['[106.5, 29.45]\n    - [106.9', '[106.5, 29.45]\n    - [.9'],
  },
  {
    name: '人物归到了别的机构',
    path: 'people.yaml',
    change: [
      'role: 集市管事\n  organization: bridge-office',
      'role: 石桥管理处管事\n  organization: stone-town',
    ],
  },
  {
    name: '首页的一句话配错了数',
    path: 'feature.yaml',
    change: [
      'sentence: 石桥重修后有120米长。 }\n',
      'sentence: 石桥重修后有120米长。 }\n  - { fact: town-size, figure: planned, sentence: 沙洲镇的规划面积，12平方公里。 }\n  - { fact: shoal-size, figure: planned, sentence: 沙洲镇规划面积20平方公里。 }\n',
    ],
  },
  {
    name: '要点指到没有说它的段落',
    path: 'articles/bridge-rebuilt.mdx',
    change: ['to: finished }', 'to: more }'],
  },
  {
    name: '量的单位不对',
    path: 'articles/towns.mdx',
    change: ['lead: 石桥镇规划总面积12平方公里', 'lead: 石桥镇规划总面积12平方米'],
  },
  { name: '方位没有出处', path: 'articles/towns.mdx', change: ['镇上正<Cite', '清河以南，镇上正<Cite'] },
  {
    name: '星期几不对',
    path: 'articles/bridge-rebuilt.mdx',
    change: ['2020年5月6日，石桥<Cite', '2020年5月6日（星期四），石桥<Cite'],
  },
  {
    name: '序数没有出处',
    path: 'events.yaml',
    change: ['summary: 报道时尚属计划。', 'summary: 镇上的第五座，报道时尚属计划。'],
  },
  {
    name: '一句里换了别的机构',
    path: 'articles/towns.mdx',
    change: ['集市管事周米说，', '集市管事李石说，'],
  },
  {
    name: '首页一个数的话说到别人',
    path: 'feature.yaml',
    change: ['sentence: 石桥重修后有120米长。', 'sentence: 周米说石桥重修后有120米长。'],
  },
  {
    name: '一句里换了别的地点',
    path: 'articles/towns.mdx',
    change: ['石桥镇<Cite fact="town-size">', '沙洲镇<Cite fact="town-size">'],
  },
  { name: '示意图署了别人的名', path: 'pictures.yaml', change: ['credit: 编辑部', 'credit: 周米摄'] },
  {
    name: '首页日程乱了次序',
    path: 'feature.yaml',
    change: ['keyFigures:', 'keyEvents: [second-bridge-start, rebuilt]\nkeyFigures:'],
  },
  {
    name: '图上城市的坐标不在它那里',
    path: 'charts.yaml',
    change: ['cities: [{ place: stone-town }]', 'cities: [{ name: 东州城, coordinates: [106.5, 29.5] }]'],
  },
  {
    name: '表格里引了别家的事实',
    path: 'articles/towns.mdx',
    change: ['| 可建设面积 | 5平方公里 | 没有写 |', '| 来历 | 老 | <Cite fact="town-size">新</Cite> |'],
  },
  {
    name: '事件的名字链到别的文章',
    path: 'articles/towns.mdx',
    change: ['[桥头集市](/articles/market/)', '[石桥重修完工](/articles/market/)'],
  },
  {
    name: '题目写了另一天的事',
    path: 'articles/bridge-rebuilt.mdx',
    change: ['headline: 石桥重修|两岸再通', 'headline: 第二座桥计划动工|只等开工'],
  },
  {
    name: '计划写成已经做了',
    path: 'articles/bridge-rebuilt.mdx',
    change: ['设4条车道。桥头', '已设4条车道。桥头'],
  },
  {
    name: '谁到谁那里说反了',
    path: 'places.yaml',
    change: ['东州的镇，对岸就是石桥镇。', '东州的镇，沙洲镇的人坐船来到石桥镇。'],
  },
  {
    name: '更正引的字文章里没有',
    path: 'articles/market.mdx',
    change: [
      'published: 2026-11-22',
      "published: 2026-11-22\ncorrections:\n  - { date: '2026-11-22', kind: 更正, text: 原作“河西”，应为“河东”。, reason: 看错。 }",
    ],
  },
  {
    name: '所记截至写了两样',
    path: 'feature.yaml',
    change: (text) =>
      text
        .replace('title: 石桥记', 'title: 石桥记\n  asOf: 2020年5月')
        .replace('全部内容都是虚构的', '所记截至2020年6月，全部内容都是虚构的'),
  },
];
