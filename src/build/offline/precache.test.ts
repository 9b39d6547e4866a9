import { describe, expect, it } from 'vitest';
import { pictureStem } from './picture-stem.ts';
import { listPrecache, type BuiltFile } from './precache.ts';

const file = (path: string, size = 1): BuiltFile => ({ path, bytes: new Uint8Array(size) });
/** A page that names others, each beside it or in the folder of files named by digest. */
const page = (path: string, ...names: string[]): BuiltFile => ({
  path,
  bytes: Buffer.from(names.map((name) => `"${name}"`).join()),
});
const site = [
  page('index.html', 'quick.AbCd-_12.js', ...[1, 2, 3].map((size) => `bridge.ABCDEFGH_${String(size)}.jpg`)),
  page('_astro/quick.AbCd-_12.js', './page.12345678.css'),
  file('_astro/other-edition.12345678.js'),
  file('404.html'),
  file('articles/a/index.html'),
  file('offline/index.html'),
  file('_astro/page.12345678.css'),
  file('articles/a/zh-display.woff2'),
  file('_astro/bridge.ABCDEFGH.svg'),
  file('_astro/bridge.ABCDEFGH_1.jpg', 10),
  file('_astro/bridge.ABCDEFGH_2.jpg', 30),
  file('_astro/bridge.ABCDEFGH_3.jpg', 20),
  file('_astro/bridge.ABCDEFGH_3.avif', 20),
  file('pagefind/fragment/zh_1.pf_fragment'),
  file('cards/a-poster.png'),
  file('rss.xml'),
];

describe('the offline list', () => {
  it('names pages by their folders; no 404, posters or feeds', () => {
    expect(listPrecache(site).files).toEqual([
      '_astro/page.12345678.css',
      '_astro/quick.AbCd-_12.js',
      'articles/a/',
      '',
      'offline/',
      'pagefind/fragment/zh_1.pf_fragment',
    ]);
  });

  it('all fonts; one file of each picture, of middle size', () => {
    expect(listPrecache(site).extras).toEqual([
      '_astro/bridge.ABCDEFGH_3.jpg',
      'articles/a/zh-display.woff2',
    ]);
  });

  it('of the scripts that editions share, an edition takes those that it has not itself', () => {
    const own = [page('index.html', 'a.12345678.js', 'b.12345678.js'), file('_astro/a.12345678.js')];
    const shared = ['a', 'b', 'c'].map((name) => file(`../_astro/${name}.12345678.js`));
    expect(listPrecache([...own, ...shared]).files).toEqual([
      '../_astro/b.12345678.js',
      '_astro/a.12345678.js',
      '',
    ]);
  });

  it('the version changes with the content, not with the order of files', () => {
    const { version } = listPrecache(site);
    expect(listPrecache(site.toReversed()).version).toBe(version);
    expect(listPrecache([...site.slice(1), page('index.html', 'x')]).version).not.toBe(version);
    expect(listPrecache([...site, file('cards/b.png')]).version).toBe(version);
  });

  it('knows the files of one picture', () => {
    const stem = '_astro/two-areas.B74s7FeT';
    for (const name of ['_19h7Gz.jpg', '_Z2hzuEW.avif', '.svg']) expect(pictureStem(stem + name)).toBe(stem);
  });
});
