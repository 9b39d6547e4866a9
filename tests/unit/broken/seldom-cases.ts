import type { BrokenCase } from './case.ts';

const MARKET = 'articles/market.mdx';
const PEOPLE = 'people.yaml';
const FEATURE = 'feature.yaml';

/** Puts other words for “沿河排开。” in the market article. */
const body = (name: string, text: string): BrokenCase => ({
  name,
  path: MARKET,
  change: ['沿河排开。', text],
});

/** Something at the end of the market article. */
const atEnd = (name: string, text: string): BrokenCase => ({
  name,
  path: MARKET,
  change: (whole) => `${whole}\n${text}\n`,
});

const field = (name: string, path: string, find: string, replacement: string): BrokenCase => ({
  name,
  path,
  change: [find, replacement],
});

const HEADLINE = 'headline: 桥头集市';

/** What editors seldom write: every message is told once. */
export const seldomCases: BrokenCase[] = [
  body('字母带着附加符号', '沿Cafe\u0301排开。'),
  body('丢了的图', '沿河\ufffc排开。'),
  body('俄文字母', '沿\u0410岸排开。'),
  body('比号', '沿河∶排开。'),
  body('数学的省略号', '沿河⋯⋯排开。'),
  body('英文的连接号', '沿河–排开。'),
  body('数学的书名号', '沿⟪河⟫排开。'),
  body('括号里没有字', '沿河（）排开。'),
  atEnd('段首的标点', '，沿河排开。 ^alone'),
  atEnd('段末的半角句点', '沿河排到A. ^alone'),
  body('组件里的逗号', '沿<Cite, fact="market-stalls">河</Cite>排开。'),
  body('花括号里不是式子', '沿河{1 +}排开。'),
  body('邮箱写得不全', '沿[河](mailto:edit)排开。'),
  body(
    '各页没有的编号',
    '沿[河](/cooperation/#a)、[岸](/timeline/#b)、[桥](/about/#c)、[街](/data/#d)、[镇](/directory/#e)排开。',
  ),
  field('文章以编号开头', MARKET, '桥头集市有', '^alone\n\n桥头集市有'),
  atEnd('组件写到文件末尾没有完', '<Cite fact="market-stalls"'),
  atEnd('组件没有写完就换了段', '> <Cite\nfact="market-stalls">河</Cite> ^alone'),
  atEnd('小标题是空的', '## ^alone'),
  atEnd('小标题写在列表里', '- ## 小标题'),
  atEnd('代码块', '```\n河\n```'),
  field('双引号里的反斜杠', MARKET, HEADLINE, String.raw`headline: "桥头\集市"`),
  field('文字以反引号起头', MARKET, HEADLINE, 'headline: `桥头`集市'),
  field('文字以感叹号起头', MARKET, HEADLINE, 'headline: !桥头 集市'),
  field('文字以两个“&”起头', MARKET, HEADLINE, 'headline: &a &b 集市'),
  field('“&”与“*”一起', MARKET, HEADLINE, 'headline: &a *b'),
  field('文字以百分号起头', PEOPLE, '- id: li-shi', '%石\n- id: li-shi'),
  field('全角空格缩进', PEOPLE, '  role: 修桥主持人', '　　role: 修桥主持人'),
  field('条目前的破折号', PEOPLE, '- id: zhou-mi', '— id: zhou-mi'),
  field(
    '全角花括号',
    MARKET,
    '{ text: 集市有1万多家摊位, to: stalls }',
    '｛ text: 集市有1万多家摊位, to: stalls ｝',
  ),
  field('次序写成汉字', MARKET, 'order: 2', 'order: 二'),
  field('次序写成列表', MARKET, 'order: 2', 'order: [2]'),
  field('次序算不出', MARKET, 'order: 2', 'order: .nan'),
  field('列表写成一个', MARKET, '[bridge-rebuilt]', 'bridge-rebuilt'),
  field('要点只写了字', MARKET, '{ text: 六项货品只点名三项, to: kinds }', '六项货品只点名三项'),
  field('二月三十日', MARKET, 'published: 2026-11-22', "published: '2026-02-30'"),
  field('纬度太大', 'places.yaml', '[106.8, 29.5]', '[106.8, 95]'),
  field('备案号写错', FEATURE, 'corrections: []', 'corrections: []\nicp: 待办\npolice: 待办'),
  field('河流没有这条', 'geography.yaml', 'main: [清河]', 'main: [浊河]'),
  field(
    '首页一人说了两次',
    FEATURE,
    'text: 集市上天天“人挤人”。 }',
    'text: 集市上天天“人挤人”。 }\n  - { fact: market-talk, text: 集市天天“人挤人”。 }',
  ),
  field('延伸阅读写了两次', MARKET, '[bridge-rebuilt]', '[bridge-rebuilt, bridge-rebuilt]'),
  field(
    '首页的数引了没有数字的事实',
    FEATURE,
    '{ fact: bridge-rebuilt, figure: length,',
    '{ fact: dredging, figure: length,',
  ),
  field('说话的人哪里都没有说话', 'articles/towns.mdx', '集市管事周米说，', '修桥主持人李石说，'),
  field(
    '谁也没有引的事',
    'events.yaml',
    '  facts: [second-bridge]',
    '  facts: [market-photo]\n  article: market',
  ),
  {
    name: '繁體的字数不同',
    path: 'hant.yaml',
    change: () => '桥: 橋樑\n',
  },
  {
    name: '繁體的用字换掉字母',
    path: 'hant.yaml',
    change: () => 'km: 公里\n',
  },
];
