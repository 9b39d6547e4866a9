import type { BrokenCase } from './case.ts';

/** A PNG of one pixel. */
const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Pictures and their list. */
export const pictureCases: BrokenCase[] = [
  { name: '图没有文件', path: 'pictures/bridge.svg', change: null },
  { name: '图是截断的', path: 'pictures/bridge.svg', change: (text) => text.slice(0, 150) },
  { name: '图没有替代文字', path: 'pictures.yaml', change: ['  alt: 一座石拱桥，桥下有水。\n', ''] },
  { name: '图的替代文字是空的', path: 'pictures.yaml', change: ['alt: 一座石拱桥，桥下有水。', "alt: ' '"] },
  { name: '图没有署名', path: 'pictures.yaml', change: ['  credit: 编辑部\n', ''] },
  { name: '自绘图没写示意图', path: 'pictures.yaml', change: ['caption: 石桥示意图', 'caption: 石桥'] },
  { name: '图片的种类写错', path: 'pictures.yaml', change: ['kind: illustration', 'kind: photo'] },
  {
    name: '图的文件名有不能用的字符',
    path: 'pictures.yaml',
    change: ['pictures/bridge.svg', 'pictures/bridge?.svg'],
  },
  {
    name: '图的扩展名大小写不对',
    path: 'pictures.yaml',
    change: ['pictures/bridge.svg', 'pictures/Bridge.SVG'],
  },
  {
    name: '图放在子目录里',
    path: 'pictures/2020/a.svg',
    change: () => '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  },
  { name: '图放了进来、忘了登记', path: 'pictures/ferry.png', change: () => '图' },
  { name: '登记的不是图', path: 'pictures.yaml', change: ['pictures/bridge.svg', 'articles/market.mdx'] },
  { name: '扩展名与格式不符', path: 'pictures/bridge.svg', change: () => ONE_PIXEL },
  {
    name: 'SVG 里有文字',
    path: 'pictures/bridge.svg',
    change: ['</svg>', '<text x="1" y="9">桥</text></svg>'],
  },
];
