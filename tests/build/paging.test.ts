import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { readJsonFeed, readRss, readSitemap } from './feed-files.ts';
import { buildCopy } from './build-copy.ts';
import { copyProject } from './project-copy.ts';
import { builtFiles, type BuiltPage, builtPages } from './site.ts';

const SITE = 'https://example.com';
const root = copyProject('paging', 'tests/fixtures/feature');
/** 留给浏览器测试（tests/browser/periods.spec.ts），不删。 */
const dir = join(root, 'dist');
let log = '';
let pages: Map<string, BuiltPage>;

/** 尺寸只在一处定：把它们都改成一两篇，三篇文章的小专题就得分页。 */
function shrink(): void {
  const file = join(root, 'src/site/scale.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(/^( {2}\w+): \d+,$/gm, '$1: 1,'));
}

const page = (path: string): BuiltPage => {
  const found = pages.get(path);
  if (found === undefined) throw new Error(`没有 ${path}：${log}`);
  return found;
};
const linksIn = (path: string, selector: string): string[] =>
  selectAll(selector, page(path).tree).map(({ properties }) => String(properties['href']));
const meta = (path: string, name: string): string =>
  String(select(`meta[property="${name}"], meta[name="${name}"]`, page(path).tree)?.properties['content']);

beforeAll(() => {
  shrink();
  ({ log } = buildCopy(root, { SITE_URL: SITE }));
  pages = new Map(builtPages(dir).map((built) => [built.path, built]));
});

describe('专题长大以后', () => {
  it('栏目分页：各页有自己的地址、题目与前后', () => {
    expect([...pages.keys()].filter((path) => path.startsWith('/sections/')).sort()).toEqual([
      '/sections/bridges/',
      '/sections/bridges/2/',
      '/sections/town/',
    ]);
    expect(linksIn('/sections/bridges/', 'link[rel=next], link[rel=prev]')).toEqual(['/sections/bridges/2/']);
    expect(linksIn('/sections/bridges/2/', 'link[rel=next], link[rel=prev]')).toEqual(['/sections/bridges/']);
    expect(linksIn('/sections/bridges/2/', 'link[rel=canonical]')).toEqual([`${SITE}/sections/bridges/2/`]);
    const [first, second] = ['/sections/bridges/', '/sections/bridges/2/'].map((path) =>
      toString(select('title', page(path).tree) ?? { type: 'root', children: [] }),
    );
    expect(second).toContain('第2页');
    expect(first).not.toContain('页');
  });

  it('分页条：说得出名字，标明当前页，链到前后', () => {
    const bar = select('nav[aria-label="分页"]', page('/sections/bridges/2/').tree);
    if (bar === undefined) throw new Error('第2页没有分页条');
    expect(selectAll('[aria-current=page]', bar).map((node) => toString(node).trim())).toEqual(['2']);
    expect(selectAll('a[rel=prev]', bar).map(({ properties }) => properties['href'])).toEqual([
      '/sections/bridges/',
    ]);
    expect(selectAll('a[rel=next]', bar)).toEqual([]);
    expect(select('nav[aria-label="分页"]', page('/sections/town/').tree)).toBeUndefined();
  });

  it('每篇文章都能从栏目页点到', () => {
    const listed = [...pages.keys()]
      .filter((path) => path.startsWith('/sections/'))
      .flatMap((path) => linksIn(path, 'main ol a[href*="/articles/"]'));
    const articles = [...pages.keys()].filter((path) => path.startsWith('/articles/'));
    expect(new Set(listed)).toEqual(new Set(articles));
  });

  it('首页、搜索、404、离线页只列最近的，另给去路', () => {
    for (const path of ['/', '/search/', '/404.html', '/offline/']) {
      const links = linksIn(path, 'main a');
      expect(links.filter((link) => link.startsWith('/articles/')).length, path).toBeLessThanOrEqual(8);
      expect(toString(page(path).tree), path).toContain('全部2篇');
    }
    expect(toString(page('/print/').tree)).not.toContain(
      '本篇网址：https://example.com/articles/old-bridge/',
    );
  });

  it('订阅分成几份，首尾相连，一篇不漏', () => {
    const rss = readRss(dir);
    const json = readJsonFeed(dir);
    expect(rss.item).toHaveLength(1);
    expect(rss['atom:link']).toEqual(
      expect.arrayContaining([
        { '@_href': `${SITE}/rss.xml`, '@_rel': 'self', '@_type': 'application/rss+xml' },
        { '@_href': `${SITE}/rss/2.xml`, '@_rel': 'prev-archive', '@_type': 'application/rss+xml' },
      ]),
    );
    expect(readFileSync(join(dir, 'rss/2.xml'), 'utf8')).toContain('<fh:archive/>');
    const seen = json.items.map(({ url }) => url);
    let next = json.next_url;
    while (next !== undefined) {
      const older = JSON.parse(readFileSync(join(dir, next.slice(SITE.length)), 'utf8')) as typeof json;
      expect(older.feed_url).toBe(next);
      expect(older.items.filter(({ content_text: text }) => text === undefined)).toEqual([]);
      seen.push(...older.items.map(({ url }) => url));
      next = older.next_url;
    }
    const articles = [...pages.keys()].filter((path) => path.startsWith('/articles/'));
    expect(seen.toSorted()).toEqual(articles.map((path) => SITE + path).sort());
  });

  it('最近的有自己的卡片与海报，更早的用栏目的', () => {
    const images = ['ferry', 'new-bridge', 'old-bridge'].map((slug) =>
      meta(`/articles/${slug}/`, 'og:image'),
    );
    expect(images.filter((image) => image.includes('/cards/sections/'))).toHaveLength(2);
  });

  it('检索索引按时期分成几份，各份的文章逐篇取', () => {
    const fragments = builtFiles(join(dir, 'pagefind')).filter((file) => file.endsWith('.pf_fragment'));
    expect(new Set(fragments.map((file) => file.split('fragment/')[0]))).toEqual(new Set(['', '1/', '2/']));
    expect(fragments).toHaveLength(3);
  });

  it('站点地图收全每一页', () => {
    expect([...readSitemap(dir).keys()]).toContain(`${SITE}/sections/bridges/2/`);
  });
});
