import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const MARKET = 'articles/market.mdx';

/** Fields at the top of an article, and file names. */
export const frontmatterCases: BrokenCase[] = [
  {
    name: '同一条要点写了两次',
    path: 'articles/market.mdx',
    change: ['六项货品只点名三项, to: kinds', '集市有1万多家摊位, to: stalls'],
  },
  { name: '没有 frontmatter', path: MARKET, change: (text) => text.replace(/^---[\s\S]*?---\n/, '') },
  { name: '缺字段', path: MARKET, change: ['headline: 桥头集市\n', ''] },
  { name: '未知字段', path: MARKET, change: ['order: 2', 'order: 2\nauthor: 某人'] },
  { name: '字段类型不对', path: MARKET, change: ['order: 2', 'order: 二'] },
  { name: '要点太少', path: MARKET, change: ['  - { text: 六项货品只点名三项, to: kinds }\n', ''] },
  { name: 'frontmatter 的 YAML 写坏', path: MARKET, change: ['headline: 桥头集市', 'headline: 桥头: 集市'] },
  { name: '没有这一天', path: BRIDGE, change: ["'2020-05-06'", "'2020-05-36'"] },
  {
    name: '修改早于发布',
    path: MARKET,
    change: ['published: 2026-11-22', 'published: 2026-11-22\nupdated: 2026-11-21'],
  },
  {
    name: '导语太长',
    path: MARKET,
    change: ['从早到晚都有人声', '从早到晚都有人声，说话的、叫卖的、讨价还价的都挤在河边的一条小街上'],
  },
  { name: '导语太短', path: MARKET, change: (text) => text.replace(/^lead: .*$/m, 'lead: 桥头有一处集市。') },
  { name: '栏目不存在', path: MARKET, change: ['section: bridge', 'section: river'] },
  { name: '次序重复', path: MARKET, change: ['order: 2', 'order: 1'] },
  { name: '题图不存在', path: BRIDGE, change: ['picture: bridge-drawing', 'picture: no-such'] },
  { name: '要点指向没有的段落', path: MARKET, change: ['to: kinds', 'to: sorts'] },
  { name: '延伸阅读不存在', path: MARKET, change: ['[bridge-rebuilt]', '[bridge-lost]'] },
  { name: '延伸阅读指自己', path: MARKET, change: ['[bridge-rebuilt]', '[market]'] },
  { name: '文件名不是 ASCII', path: 'articles/集市.mdx', change: () => '' },
  { name: '地址重复', path: 'articles/market.md', change: () => '' },
  {
    name: '事情的日子没有依据',
    path: BRIDGE,
    change: ["eventDate: '2020-05-06'", "eventDate: '2020-05-07'"],
  },
  { name: '导语里的数没有依据', path: BRIDGE, change: ['桥长120米。从此', '桥长130米。从此'] },
  {
    name: '题目里的计划没有说明',
    path: BRIDGE,
    change: ['{ text: 第二座桥还在计划里', '{ text: 桥上有4条车道'],
  },
];
