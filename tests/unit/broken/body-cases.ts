import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const MARKET = 'articles/market.mdx';

/** 把集市一文的“沿河排开。”换成别的话。 */
const put = (text: string): BrokenCase['change'] => ['沿河排开。', text];
/** 在集市一文末尾另起一段。 */
const append = (text: string): BrokenCase['change'] => (body) => `${body}\n${text}\n`;

/** 正文：组件、引用、链接、写法、标点。 */
export const bodyCases: BrokenCase[] = [
  { name: '不认识的组件', path: MARKET, change: append('<Chart />'), rule: 'unknown-component', near: '<Chart' },
  { name: '不认识的小写标签', path: MARKET, change: put('沿<span>河</span>排开。'), rule: 'unknown-component', near: '<span' },
  { name: 'Cite 没写 fact', path: MARKET, change: ['<Cite fact="market-stalls">', '<Cite>'], rule: 'component-prop', near: '<Cite>' },
  { name: 'Cite 多了属性', path: MARKET, change: ['<Cite fact', '<Cite page="1" fact'], rule: 'component-prop', near: '<Cite page', says: 'page' },
  { name: '属性写成表达式', path: MARKET, change: ['fact="market-stalls"', 'fact={"market-stalls"}'], rule: 'component-prop', near: '<Cite' },
  { name: 'Figure 没写 picture', path: MARKET, change: ['<Figure picture="market-photo" />', '<Figure />'], rule: 'component-prop', near: '<Figure' },
  { name: 'Figure 的图不在清单里', path: MARKET, change: ['picture="market-photo"', 'picture="market"'], rule: 'unknown-picture', near: '<Figure' },
  { name: 'Cite 里没有文字', path: MARKET, change: ['1万多家摊位</Cite>', '</Cite>1万多家摊位'], rule: 'component-usage', near: '<Cite' },
  { name: 'Figure 写在句子里', path: MARKET, change: put('见<Figure picture="market-photo" />。'), rule: 'component-usage', near: '见<Figure' },
  { name: '组件没有写完', path: MARKET, change: ['</Cite>', ''], rule: 'mdx-syntax', near: '<Cite' },
  { name: 'import', path: MARKET, change: append("import X from './x.js'"), rule: 'import-export', near: 'import' },
  { name: '表达式', path: MARKET, change: put('有{1 + 1}排。'), rule: 'expression', near: '{1' },
  { name: 'Markdown 图片', path: MARKET, change: append('![集市](/x.png) ^photo'), rule: 'markdown-form', near: '![' },
  { name: '手写脚注', path: MARKET, change: append('一句话[^1]。 ^noted\n\n[^1]: 注'), rule: 'markdown-form', near: '一句话' },
  { name: '一级标题', path: MARKET, change: append('# 大标题 ^big'), rule: 'markdown-form', near: '# 大' },
  { name: '不在清单里的事实', path: MARKET, change: ['"market-stalls"', '"market-stall"'], rule: 'unknown-fact', near: '<Cite', says: 'market-stall' },
  { name: '编者注引了没有的事实', path: BRIDGE, change: ['<Note fact="second-bridge">', '<Note fact="third-bridge">'], rule: 'unknown-fact', near: '<Note' },
  { name: '正文的数没有依据', path: MARKET, change: ['货品分六项', '货品分30类、六项'], rule: 'number', near: '30类', says: '“30”' },
  { name: '汉字数没有依据', path: MARKET, change: ['货品分六项', '货品分七项'], rule: 'number', near: '七项' },
  { name: '表格里的数没有依据', path: BRIDGE, change: ['| 桥长 | 120米 |', '| 桥长 | 12米 |'], rule: 'number', near: '12米' },
  { name: '别的文章才引的数', path: MARKET, change: put('桥长120米。'), rule: 'number', near: '120米', says: '120' },
  { name: '序数冒充确数', path: BRIDGE, change: ['设4条车道', '设2条车道'], rule: 'number', near: '2条' },
  { name: '计划写成了事实', path: BRIDGE, change: ['镇上计划修', '镇上修了'], rule: 'planned', near: '镇上修了', says: 'second-bridge' },
  { name: '留着星号', path: MARKET, change: put('** 沿河**排开。'), rule: 'literal-mark', near: '** 沿' },
  { name: '留着波浪线', path: MARKET, change: put('~~ 沿河~~排开。'), rule: 'literal-mark', near: '~~ 沿' },
  { name: '汉字与数字间手打空格', path: MARKET, change: ['<Cite fact="market-stalls">1万', '<Cite fact="market-stalls"> 1万'], rule: 'typed-space', near: '> 1万' },
  { name: '汉字与字母间手打空格', path: MARKET, change: put('沿河排开 ABC。'), rule: 'typed-space', near: '排开 ABC' },
  { name: '段落没有编号', path: MARKET, change: [' ^kinds', ''], rule: 'block-id', near: '货品分六项，', says: 'npm run ids' },
  { name: '小标题没有编号', path: BRIDGE, change: [' ^more', ''], rule: 'block-id', near: '## 还要再修' },
  { name: '编号写法不对', path: BRIDGE, change: [' ^more', ' ^More_1'], rule: 'block-id', near: '## 还要再修', says: '写法' },
  { name: '编号紧跟表格', path: BRIDGE, change: ['\n\n^length-table', '\n^length-table'], rule: 'block-id', near: '^length-table', says: '另起一段' },
  { name: '编号重复', path: BRIDGE, change: [' ^more', ' ^finished'], rule: 'duplicate-block-id', near: '## 还要再修' },
  { name: '一句两处 Cite', path: MARKET, change: put('<Cite fact="market-stalls">沿河</Cite>排开。'), rule: 'cite-per-sentence', near: '沿河</Cite>' },
  { name: '链接到没有的文章', path: BRIDGE, change: ['/articles/market/#stalls', '/articles/markets/'], rule: 'link', near: '/articles/markets/' },
  { name: '链接到没有的段落', path: BRIDGE, change: ['/articles/market/#stalls', '/articles/market/#stall'], rule: 'link', near: '#stall)', says: '#stall' },
  { name: '链接到没有的名录', path: BRIDGE, change: ['/directory/#arch', '/directory/#arc'], rule: 'link', near: '#arc)' },
  { name: '链接少了斜杠', path: BRIDGE, change: ['/articles/market/#stalls', '/articles/market'], rule: 'link', near: '/articles/market)', says: '补上斜杠' },
  { name: '相对链接', path: BRIDGE, change: ['/articles/market/#stalls', '../market/'], rule: 'link', near: '../market/' },
  { name: '链接没有文字', path: BRIDGE, change: ['[集市]', '[]'], rule: 'link', near: '[](' },
  { name: '段落里换行', path: MARKET, change: ['</Cite>，沿河', '</Cite>\n，沿河'], rule: 'line-break', near: '桥头集市有' },
  { name: '直引号', path: MARKET, change: put('人称"河市"。'), rule: 'straight-quote', near: '"河市"' },
  { name: '单个破折号', path: MARKET, change: put('河市—桥头的集市。'), rule: 'dash', near: '河市—' },
  { name: '单个省略号', path: MARKET, change: put('卖菜的、卖布的…'), rule: 'ellipsis', near: '…' },
  { name: '半角逗号', path: MARKET, change: put('沿河,排开。'), rule: 'half-width', near: '沿河,' },
];
