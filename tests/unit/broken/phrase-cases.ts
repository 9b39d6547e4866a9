import type { BrokenCase } from './case.ts';

const TOWNS = 'articles/towns.mdx';

/** Quotations, set phrases, and who says what. */
export const phraseCases: BrokenCase[] = [
  {
    name: '引语清单里没有',
    path: TOWNS,
    change: ['上<Cite fact="market-talk">“人挤人”', '上<Cite fact="market-talk">“人山人海”'],
  },
  {
    name: '引语改了一个字',
    path: TOWNS,
    change: ['上<Cite fact="market-talk">“人挤人”', '上<Cite fact="market-talk">“人挤”'],
  },
  {
    name: '引语出自这一段没有引的事实',
    path: TOWNS,
    change: ['对岸的沙洲镇大些', '对岸“人挤人”的沙洲镇大些'],
  },
  {
    name: '摘出的引语不是原话',
    path: TOWNS,
    change: [
      '<PullQuote fact="market-talk">集市上天天“人挤人”',
      '<PullQuote fact="market-talk">集市上天天“挤满人”',
    ],
  },
  {
    name: '没写是谁说的',
    path: 'articles/market.mdx',
    change: ['沿河排开。', '沿河排开。集市天天<Cite fact="market-talk">热闹</Cite>。'],
  },
  { name: '名字错成同音的字', path: TOWNS, change: ['对岸的沙洲镇大些', '对岸的沙州镇大些'] },
  { name: '固定提法少了一项', path: TOWNS, change: ['买卖公平、童叟无欺、四季不歇', '买卖公平、童叟无欺'] },
  { name: '固定提法改了字', path: TOWNS, change: ['，“一桥两市”靠的是', '，一桥二市靠的是'] },
  { name: '话安在别人头上', path: TOWNS, change: ['集市管事周米说，[桥头', '李石说，[桥头'] },
  {
    name: '要点把话安在别人头上',
    path: TOWNS,
    change: ['{ text: 石桥镇小，沙洲镇大, to: sizes }', '{ text: 李石说集市天天热闹, to: talk }'],
  },
  {
    name: '名录把话安在别人头上',
    path: 'places.yaml',
    change: ['东州的镇，对岸就是石桥镇。', '东州的镇，周米说它对岸就是石桥镇。'],
  },
  {
    name: '首页的话没有说话人',
    path: 'feature.yaml',
    change: ['{ fact: market-talk, text', '{ fact: market-stalls, text'],
  },
  {
    name: '首页的话引了没有的事实',
    path: 'feature.yaml',
    change: ['{ fact: market-talk, text', '{ fact: market-said, text'],
  },
  { name: '职务不见于事实', path: 'people.yaml', change: ['role: 修桥主持人', 'role: 修桥副主持人'] },
  {
    name: '正文里的职务与名录不同',
    path: 'people.yaml',
    change: (text) => text.replace('说过集市的热闹。', '集市副管事周米说过集市的热闹。'),
  },
];
