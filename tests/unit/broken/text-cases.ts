import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const MARKET = 'articles/market.mdx';

/** Puts other words for “沿河排开。” in the market article. */
const put = (text: string): BrokenCase['change'] => ['沿河排开。', text];

/** Numbers, plans, leftover marks and punctuation in the text. */
export const textCases: BrokenCase[] = [
  { name: '占位的文字没有换', path: MARKET, change: put('〔待写：正文〕') },
  { name: '正文的数没有依据', path: MARKET, change: ['货品分六项', '货品分30类、六项'] },
  { name: '汉字数没有依据', path: MARKET, change: ['货品分六项', '货品分七项'] },
  { name: '表格里的数没有依据', path: BRIDGE, change: ['| 桥长 | 120米 |', '| 桥长 | 12米 |'] },
  { name: '别的文章才引的数', path: MARKET, change: put('桥长120米。') },
  { name: '序数冒充确数', path: BRIDGE, change: ['设4条车道', '设2条车道'] },
  { name: '计划写成了事实', path: BRIDGE, change: ['镇上计划修', '镇上修了'] },
  { name: '留着星号', path: MARKET, change: put('** 沿河**排开。') },
  { name: '留着波浪线', path: MARKET, change: put('~~ 沿河~~排开。') },
  {
    name: '汉字与数字间手打空格',
    path: MARKET,
    change: ['<Cite fact="market-stalls">1万', '<Cite fact="market-stalls"> 1万'],
  },
  { name: '汉字与字母间手打空格', path: MARKET, change: put('沿河排开 ABC。') },
  { name: '段落里换行', path: MARKET, change: ['</Cite>，沿河', '</Cite>\n，沿河'] },
  { name: '直引号', path: MARKET, change: put('人称"河市"。') },
  { name: '单个破折号', path: MARKET, change: put('河市—桥头的集市。') },
  { name: '单个省略号', path: MARKET, change: put('卖菜的、卖布的…') },
  { name: '半角逗号', path: MARKET, change: put('沿河,排开。') },
];
