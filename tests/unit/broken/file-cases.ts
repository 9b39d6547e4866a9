import type { BrokenCase } from './case.ts';

const MARKET = 'articles/market.mdx';
const BRIDGE_IN_GBK = Buffer.from([0xc7, 0xc5]);

/** 在 `before` 之前放进几个 GBK 的字节。 */
const withGbk =
  (before: string): Exclude<BrokenCase['change'], null> =>
  (text) => {
    const index = text.indexOf(before);
    return Buffer.concat([Buffer.from(text.slice(0, index)), BRIDGE_IN_GBK, Buffer.from(text.slice(index))]);
  };

/** 把集市一文的第一行换成别的。 */
const firstLine =
  (line: string): Exclude<BrokenCase['change'], null> =>
  (text) =>
    text.replace('---', () => line);

const frontmatter = (name: string, change: BrokenCase['change'], says: string): BrokenCase => ({
  name,
  path: MARKET,
  change,
  rule: 'frontmatter',
  says,
});

/** 文件的编码、名字、位置与开头。 */
export const fileCases: BrokenCase[] = [
  {
    name: '繁體有几种写法、没有词能定的字',
    path: 'feature.yaml',
    change: ['traditional: false', 'traditional: true'],
    file: 'articles/bridge-rebuilt.mdx',
    rule: 'undecided-character',
    near: '还在计划里',
    says: 'content/hant.yaml',
  },
  {
    name: '繁體的词还有简体字',
    path: 'hant.yaml',
    change: () => '云从: 雲从\n',
    rule: 'undecided-character',
    near: '雲从',
    says: '“从”还是简体',
  },
  {
    name: '文章存成了 GBK',
    path: MARKET,
    change: withGbk('，沿河'),
    rule: 'encoding',
    near: '，沿河',
    says: 'GBK',
  },
  {
    name: '清单存成了 GBK',
    path: 'people.yaml',
    change: withGbk('主持石桥'),
    rule: 'encoding',
    near: '主持石桥',
    says: 'GBK',
  },
  {
    name: '别名写成了数',
    path: 'places.yaml',
    change: ['  coordinates: [106.5, 29.5]', '  aliases: [2020]\n  coordinates: [106.5, 29.5]'],
    rule: 'schema',
    near: '2020',
    says: '要加引号',
    alone: true,
  },
  {
    name: '发布记录存成了 GBK',
    path: 'published/market.txt',
    change: () => Buffer.concat([Buffer.from('recorded | 2026-11-22\nheadline | '), BRIDGE_IN_GBK]),
    rule: 'encoding',
    says: 'GBK',
    alone: true,
  },
  {
    name: '存成了 UTF-16',
    path: MARKET,
    change: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    rule: 'encoding',
    says: 'UTF-16',
  },
  { name: '旧式换行', path: MARKET, change: (text) => text.replaceAll('\n', '\r'), rule: 'encoding' },
  { name: '乱码', path: MARKET, change: ['沿河', '沿\ufffd'], rule: 'encoding', near: '沿\ufffd' },
  {
    name: '零宽空格',
    path: MARKET,
    change: ['沿河', '沿\u200b河'],
    rule: 'invisible-character',
    near: '沿\u200b',
    says: 'U+200B',
  },
  frontmatter('空文件', () => '', '是空的'),
  frontmatter('开头的横线没有收尾', ['[bridge-rebuilt]\n---', '[bridge-rebuilt]'], '没有收尾'),
  frontmatter('开头的横线写成破折号', firstLine('———'), '不是三个半角的 -'),
  frontmatter('开头前面有空行', firstLine('\n---'), '前面有空行'),
  { name: '文章放在外面', path: 'ferry.mdx', change: () => '字', rule: 'unknown-file', says: 'articles/' },
  {
    name: '图片放在外面',
    path: 'images/a.png',
    change: () => '图',
    rule: 'unknown-file',
    says: 'pictures/',
  },
  { name: '草稿的文件名', path: 'articles/_ferry.mdx', change: () => '', rule: 'slug', says: '内容目录外面' },
  {
    name: '草稿的文件夹',
    path: 'articles/_drafts/ferry.mdx',
    change: () => '',
    rule: 'slug',
    says: '内容目录外面',
    alone: true,
  },
  { name: 'Windows留用的文件名', path: 'articles/con.mdx', change: () => '', rule: 'slug', says: 'Windows' },
  { name: '扩展名大写', path: 'articles/ferry.MDX', change: () => '', rule: 'slug', says: '.mdx' },
  {
    name: '转向表写坏',
    path: 'redirects.yaml',
    change: () => '- from /a/\n  to: /\n',
    rule: 'yaml',
    near: 'from',
    says: '少了冒号',
  },
  {
    name: '转向的地址写法不对',
    path: 'redirects.yaml',
    change: () => '- from: articles/a\n  to: /\n',
    rule: 'schema',
    near: 'from',
    says: '以 / 起头',
  },
];
