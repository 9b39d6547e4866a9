import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const MARKET = 'articles/market.mdx';

/** 把集市一文的“沿河排开。”换成别的话。 */
const put = (text: string): BrokenCase['change'] => ['沿河排开。', text];

/** 正文的数字、计划、残留标记与标点。 */
export const textCases: BrokenCase[] = [
  {
    name: '占位的文字没有换',
    path: MARKET,
    change: put('〔待写：正文〕'),
    rule: 'placeholder',
    near: '〔待写',
    says: '还没有换',
  },
  {
    name: '正文的数没有依据',
    path: MARKET,
    change: ['货品分六项', '货品分30类、六项'],
    rule: 'number',
    near: '30类',
    says: '“30”',
  },
  {
    name: '汉字数没有依据',
    path: MARKET,
    change: ['货品分六项', '货品分七项'],
    rule: 'number',
    near: '七项',
  },
  {
    name: '表格里的数没有依据',
    path: BRIDGE,
    change: ['| 桥长 | 120米 |', '| 桥长 | 12米 |'],
    rule: 'number',
    near: '12米',
  },
  {
    name: '别的文章才引的数',
    path: MARKET,
    change: put('桥长120米。'),
    rule: 'number',
    near: '120米',
    says: '120',
  },
  { name: '序数冒充确数', path: BRIDGE, change: ['设4条车道', '设2条车道'], rule: 'number', near: '2条' },
  {
    name: '计划写成了事实',
    path: BRIDGE,
    change: ['镇上计划修', '镇上修了'],
    rule: 'planned',
    near: '镇上修了',
    says: 'second-bridge',
  },
  { name: '留着星号', path: MARKET, change: put('** 沿河**排开。'), rule: 'literal-mark', near: '** 沿' },
  { name: '留着波浪线', path: MARKET, change: put('~~ 沿河~~排开。'), rule: 'literal-mark', near: '~~ 沿' },
  {
    name: '汉字与数字间手打空格',
    path: MARKET,
    change: ['<Cite fact="market-stalls">1万', '<Cite fact="market-stalls"> 1万'],
    rule: 'typed-space',
    near: '> 1万',
  },
  {
    name: '汉字与字母间手打空格',
    path: MARKET,
    change: put('沿河排开 ABC。'),
    rule: 'typed-space',
    near: '排开 ABC',
  },
  {
    name: '段落里换行',
    path: MARKET,
    change: ['</Cite>，沿河', '</Cite>\n，沿河'],
    rule: 'line-break',
    near: '桥头集市有',
  },
  { name: '直引号', path: MARKET, change: put('人称"河市"。'), rule: 'straight-quote', near: '"河市"' },
  { name: '单个破折号', path: MARKET, change: put('河市—桥头的集市。'), rule: 'dash', near: '河市—' },
  { name: '单个省略号', path: MARKET, change: put('卖菜的、卖布的…'), rule: 'ellipsis', near: '…' },
  { name: '半角逗号', path: MARKET, change: put('沿河,排开。'), rule: 'half-width', near: '沿河,' },
];
