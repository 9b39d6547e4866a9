import type { BrokenCase } from './case.ts';

/** 一个像素的 PNG。 */
const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** 图片与图片清单。 */
export const pictureCases: BrokenCase[] = [
  {
    name: '图没有文件',
    path: 'pictures/bridge.svg',
    change: null,
    rule: 'missing-picture',
    file: 'pictures.yaml',
    near: 'bridge.svg',
  },
  {
    name: '图是截断的',
    path: 'pictures/bridge.svg',
    change: (text) => text.slice(0, 150),
    rule: 'broken-picture',
    file: 'pictures.yaml',
    near: 'bridge.svg',
  },
  {
    name: '图没有替代文字',
    path: 'pictures.yaml',
    change: ['  alt: 一座石拱桥，桥下有水。\n', ''],
    rule: 'schema',
    near: 'bridge-drawing',
    says: '缺少',
  },
  {
    name: '图的替代文字是空的',
    path: 'pictures.yaml',
    change: ['alt: 一座石拱桥，桥下有水。', "alt: ' '"],
    rule: 'schema',
    near: 'alt',
    says: '不能为空',
  },
  {
    name: '图没有署名',
    path: 'pictures.yaml',
    change: ['  credit: 编辑部\n', ''],
    rule: 'schema',
    near: 'bridge-drawing',
  },
  {
    name: '自绘图没写示意图',
    path: 'pictures.yaml',
    change: ['caption: 石桥示意图', 'caption: 石桥'],
    rule: 'illustration-caption',
    near: 'caption',
  },
  {
    name: '图的种类写错',
    path: 'pictures.yaml',
    change: ['kind: illustration', 'kind: photo'],
    rule: 'schema',
    near: 'photo',
    says: 'illustration、missing-photo',
  },
  {
    name: '图的文件名有不能用的字符',
    path: 'pictures.yaml',
    change: ['pictures/bridge.svg', 'pictures/bridge?.svg'],
    rule: 'picture-name',
    near: 'bridge?.svg',
    says: '“?”',
  },
  {
    name: '图的扩展名大小写不对',
    path: 'pictures.yaml',
    change: ['pictures/bridge.svg', 'pictures/Bridge.SVG'],
    rule: 'missing-picture',
    near: 'Bridge.SVG',
    says: '改成 pictures/bridge.svg',
  },
  {
    name: '图放在子目录里',
    path: 'pictures/2020/a.svg',
    change: () => '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    rule: 'unlisted-picture',
  },
  {
    name: '图放了进来、忘了登记',
    path: 'pictures/ferry.png',
    change: () => '图',
    rule: 'unlisted-picture',
    says: 'pictures.yaml',
  },
  {
    name: '登记的不是图',
    path: 'pictures.yaml',
    change: ['pictures/bridge.svg', 'articles/market.mdx'],
    rule: 'picture-place',
    near: 'articles/market.mdx',
  },
  {
    name: '扩展名与格式不符',
    path: 'pictures/bridge.svg',
    change: () => ONE_PIXEL,
    rule: 'misnamed-picture',
    file: 'pictures.yaml',
    near: 'bridge.svg',
  },
  {
    name: 'SVG 里有文字',
    path: 'pictures/bridge.svg',
    change: ['</svg>', '<text x="1" y="9">桥</text></svg>'],
    rule: 'lettered-picture',
    file: 'pictures.yaml',
    near: 'bridge.svg',
  },
];
