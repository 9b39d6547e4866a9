import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const MARKET = 'articles/market.mdx';

/** Puts other words for “沿河排开。” in the market article. */
const put = (text: string): BrokenCase['change'] => ['沿河排开。', text];

/** Adds a paragraph at the end of the market article. */
const append =
  (text: string): BrokenCase['change'] =>
  (body) =>
    `${body}\n${text}\n`;

/** Components in the text, ids of facts, and forms that are not allowed. */
export const componentCases: BrokenCase[] = [
  { name: '不认识的组件', path: MARKET, change: append('<Video />') },
  { name: '不认识的小写标签', path: MARKET, change: put('沿<span>河</span>排开。') },
  { name: 'Cite 没写 fact', path: MARKET, change: ['<Cite fact="market-stalls">', '<Cite>'] },
  { name: 'Cite 多了属性', path: MARKET, change: ['<Cite fact', '<Cite page="1" fact'] },
  { name: '属性写成表达式', path: MARKET, change: ['fact="market-stalls"', 'fact={"market-stalls"}'] },
  { name: 'Figure 没写 picture', path: MARKET, change: ['<Figure picture="market-photo" />', '<Figure />'] },
  { name: 'Figure 的图不在清单里', path: MARKET, change: ['picture="market-photo"', 'picture="market"'] },
  { name: 'Cite 里没有文字', path: MARKET, change: ['1万多家摊位</Cite>', '</Cite>1万多家摊位'] },
  { name: 'Figure 写在句子里', path: MARKET, change: put('见<Figure picture="market-photo" />。') },
  { name: '组件没有写完', path: MARKET, change: ['</Cite>', ''] },
  { name: 'import', path: MARKET, change: append("import X from './x.js'") },
  { name: '表达式', path: MARKET, change: put('有{1 + 1}排。') },
  { name: 'Markdown 图片', path: MARKET, change: append('![集市](/x.png) ^photo') },
  { name: '手写脚注', path: MARKET, change: append('一句话[^1]。 ^noted\n\n[^1]: 注') },
  { name: '一级标题', path: MARKET, change: append('# 大标题 ^big') },
  { name: '不在清单里的事实', path: MARKET, change: ['"market-stalls"', '"market-stall"'] },
  {
    name: '编者注引了没有的事实',
    path: BRIDGE,
    change: ['<Note fact="second-bridge">', '<Note fact="third-bridge">'],
  },
  {
    name: 'a pulled quotation that nobody speaks',
    path: MARKET,
    change: append('<PullQuote fact="market-stalls">摊位一家挨着一家。</PullQuote>'),
  },
  {
    name: 'a pulled quotation from two facts',
    path: BRIDGE,
    change: append('<PullQuote fact="bridge-rebuilt second-bridge">李石主持重修。</PullQuote>'),
  },
  {
    name: 'the same pulled quotation twice',
    path: BRIDGE,
    change: append(
      '<PullQuote fact="bridge-rebuilt">李石主持重修。</PullQuote>\n\n<PullQuote fact="bridge-rebuilt">重修由李石主持。</PullQuote>',
    ),
  },
  {
    name: 'a way on to an article that is not there',
    path: MARKET,
    change: append('<ArticleLink article="bridge" />'),
  },
  {
    name: 'a way on to the article itself',
    path: MARKET,
    change: append('<ArticleLink article="market" />'),
  },
];
