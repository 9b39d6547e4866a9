import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const MARKET = 'articles/market.mdx';

/** Puts other words for “沿河排开。” in the market article. */
const put = (text: string): BrokenCase['change'] => ['沿河排开。', text];

/** Ids of blocks, number of citations, links in the text. */
export const anchorCases: BrokenCase[] = [
  { name: '段落没有编号', path: MARKET, change: [' ^kinds', ''] },
  { name: '小标题没有编号', path: BRIDGE, change: [' ^more', ''] },
  { name: '编号写法不对', path: BRIDGE, change: [' ^more', ' ^More_1'] },
  { name: '编号紧跟表格', path: BRIDGE, change: ['\n\n^length-table', '\n^length-table'] },
  { name: '编号重复', path: BRIDGE, change: [' ^more', ' ^finished'] },
  { name: '块编号是版面用的', path: BRIDGE, change: [' ^more', ' ^lead'] },
  { name: '编者注没有编号，也没有事实', path: BRIDGE, change: ['<Note fact="second-bridge">', '<Note>'] },
  {
    name: '编者注的编号写法不对',
    path: BRIDGE,
    change: ['<Note fact="second-bridge">', '<Note fact="second-bridge" id="注一">'],
  },
  {
    name: '编者注的编号与段落重复',
    path: BRIDGE,
    change: ['<Note fact="second-bridge">', '<Note fact="second-bridge" id="more">'],
  },
  {
    name: '同一张图放了两次',
    path: BRIDGE,
    change: ['## 还要再修 ^more', '<Figure picture="bridge-drawing" />\n\n## 还要再修 ^more'],
  },
  { name: '一句两处 Cite', path: MARKET, change: put('<Cite fact="market-stalls">沿河</Cite>排开。') },
  { name: '链接到没有的文章', path: BRIDGE, change: ['/articles/market/#stalls', '/articles/markets/'] },
  { name: '链接到没有的段落', path: BRIDGE, change: ['/articles/market/#stalls', '/articles/market/#stall'] },
  { name: '链接到没有的名录', path: BRIDGE, change: ['/directory/#arch', '/directory/#arc'] },
  { name: '链接少了斜杠', path: BRIDGE, change: ['/articles/market/#stalls', '/articles/market'] },
  { name: '相对链接', path: BRIDGE, change: ['/articles/market/#stalls', '../market/'] },
  { name: '链接没有文字', path: BRIDGE, change: ['[集市]', '[]'] },
];
