import type { BrokenCase } from './case.ts';

const MARKET = 'articles/market.mdx';
const BRIDGE_IN_GBK = Buffer.from([0xc7, 0xc5]);

/** Puts a few bytes of GBK in front of `before`. */
const withGbk =
  (before: string): Exclude<BrokenCase['change'], null> =>
  (text) => {
    const index = text.indexOf(before);
    return Buffer.concat([Buffer.from(text.slice(0, index)), BRIDGE_IN_GBK, Buffer.from(text.slice(index))]);
  };

/** Puts another first line into the market article. */
const firstLine =
  (line: string): Exclude<BrokenCase['change'], null> =>
  (text) =>
    text.replace('---', () => line);

const frontmatter = (name: string, change: BrokenCase['change']): BrokenCase => ({
  name,
  path: MARKET,
  change,
});

/** Encoding, name, place and beginning of a file. */
export const fileCases: BrokenCase[] = [
  {
    name: '繁體有几种写法、没有词能定的字',
    path: 'feature.yaml',
    change: ['traditional: false', 'traditional: true'],
  },
  { name: '繁體用字的全角冒号', path: 'hant.yaml', change: () => '石桥: 石橋\n云从：雲從\n' },
  { name: '繁體的词还有简体字', path: 'hant.yaml', change: () => '云从: 雲从\n' },
  { name: '文章存成了 GBK', path: MARKET, change: withGbk('，沿河') },
  { name: '清单存成了 GBK', path: 'people.yaml', change: withGbk('主持石桥') },
  {
    name: '别名写成了数',
    path: 'places.yaml',
    change: ['  coordinates: [106.5, 29.5]', '  aliases: [2020]\n  coordinates: [106.5, 29.5]'],
  },
  {
    name: '发布记录存成了 GBK',
    path: 'published.txt',
    change: () => Buffer.concat([Buffer.from('lines | 1\nstates | market | headline | '), BRIDGE_IN_GBK]),
  },
  { name: '存成了 UTF-16', path: MARKET, change: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  { name: '旧式换行', path: MARKET, change: (text) => text.replaceAll('\n', '\r') },
  { name: '乱码', path: MARKET, change: ['沿河', '沿\ufffd'] },
  { name: '零宽空格', path: MARKET, change: ['沿河', '沿\u200b河'] },
  frontmatter('空文件', () => ''),
  { name: '一份清单全是注释', path: 'glossary.yaml', change: () => '# 以后再写\n' },
  frontmatter('开头的横线没有收尾', ['[bridge-rebuilt]\n---', '[bridge-rebuilt]']),
  frontmatter('开头的横线写成破折号', firstLine('———')),
  frontmatter('开头前面有空行', firstLine('\n---')),
  { name: '文章放在外面', path: 'ferry.mdx', change: () => '字' },
  { name: '图片放在外面', path: 'images/a.png', change: () => '图' },
  { name: '草稿的文件名', path: 'articles/_ferry.mdx', change: () => '' },
  { name: '草稿的文件夹', path: 'articles/_drafts/ferry.mdx', change: () => '' },
  { name: 'Windows留用的文件名', path: 'articles/con.mdx', change: () => '' },
  { name: '扩展名大写', path: 'articles/ferry.MDX', change: () => '' },
  { name: '转向表写坏', path: 'redirects.yaml', change: () => '- from /a/\n  to: /\n' },
  { name: '转向的地址写法不对', path: 'redirects.yaml', change: () => '- from: articles/a\n  to: /\n' },
];
