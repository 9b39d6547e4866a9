import type { BrokenCase } from './case.ts';

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
];
