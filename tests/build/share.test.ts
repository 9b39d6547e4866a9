import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { content, contents, entries, graph, jsonLd, type Node, typed } from './metadata.ts';
import { builtPages, builtSite } from './site.ts';

const site = builtSite();
const pages = builtPages(site.dir);
const root = `${site.site}${site.base}`;
const urlOf = (path: string): string => `${root}${path.replace(/^\//, '')}`;
const articles = pages.filter(({ path }) => path.startsWith('/articles/'));

const SINGLE = [
  ...[
    'description',
    'twitter:card',
    'twitter:title',
    'twitter:description',
    'twitter:image',
    'twitter:image:alt',
  ].map((name) => ['name', name]),
  ...[
    'type',
    'site_name',
    'title',
    'description',
    'url',
    'locale',
    'image',
    'image:type',
    'image:width',
    'image:height',
    'image:alt',
  ].map((name) => ['property', `og:${name}`]),
  ...['name', 'description', 'image'].map((name) => ['itemProp', name]),
];

/** 完整地址 → 成品里的文件。 */
function fileOf(url: string): string {
  expect(url.startsWith(root)).toBe(true);
  return join(site.dir, url.slice(root.length));
}

describe.each(pages)('$path 的元数据', (page) => {
  it('每一项都有，只有一份，不空', () => {
    const wrong = SINGLE.filter(([key = '', name = '']) => {
      const found = contents(page, key, name);
      return found.length !== 1 || found[0]?.trim() === '';
    });
    expect(wrong).toEqual([]);
  });

  it('卡片是完整地址，解得开，尺寸与所写相符，不超过120 KB', async () => {
    const url = content(page, 'og:image');
    const { width, height, format } = await sharp(fileOf(url)).metadata();
    expect([String(width), String(height), `image/${format}`]).toEqual(
      ['width', 'height', 'type'].map((name) => content(page, `og:image:${name}`)),
    );
    const square = contents(page, 'itemProp', 'image')[0] ?? '';
    expect(await sharp(fileOf(square)).metadata()).toMatchObject({ width: 600, height: 600, format: 'png' });
    const sizes = [url, square].map((image) => readFileSync(fileOf(image)).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(120 * 1024);
  });

  it('结构化数据解得开：日期带北京时区，地址完整，图片都在', () => {
    const all = entries(graph(page));
    const dates = all.filter(([key]) => /^date(?:Published|Modified)$/.test(key)).map(([, value]) => value);
    expect(dates.filter((date) => !/^\d{4}-\d\d-\d\dT00:00:00\+08:00$/.test(String(date)))).toEqual([]);
    const urls = all
      .filter(([key]) => ['@id', 'url', 'item', 'contentUrl'].includes(key))
      .map(([, value]) => String(value));
    expect(urls.filter((url) => !url.startsWith(root))).toEqual([]);
    const images = urls.filter((url) => url.endsWith('.png'));
    expect(images.filter((url) => !existsSync(fileOf(url)))).toEqual([]);
  });

  it('有面包屑，末项是本页；首页没有', () => {
    const trail = typed(page, 'BreadcrumbList')?.['itemListElement'] as Node[] | undefined;
    expect(trail?.at(-1)?.['item']).toBe(page.path === '/' ? undefined : urlOf(page.path));
  });
});

describe('全站', () => {
  it.each(['og:title', 'og:description', 'og:image', 'og:url'])('%s 各页不同', (property) => {
    expect(new Set(pages.map((page) => content(page, property))).size).toBe(pages.length);
  });

  it('分享题目至多26字', () => {
    expect(pages.map((page) => content(page, 'og:title')).filter((title) => [...title].length > 26)).toEqual(
      [],
    );
  });

  it('首页与栏目页列出文章，名录有词条，数据页有CSV', () => {
    const listed = (path: string): string[] => {
      const page = pages.find((candidate) => candidate.path === path);
      return page === undefined ? [] : graph(page).map((node) => String(node['@type']));
    };
    expect(listed('/')).toContain('CollectionPage');
    expect(listed('/directory/')).toContain('DefinedTermSet');
    expect(listed('/data/')).toContain('Dataset');
    expect(existsSync(join(site.dir, 'data/figures.csv'))).toBe(true);
  });

  it('图标解得开', async () => {
    expect(await sharp(join(site.dir, 'apple-touch-icon.png')).metadata()).toMatchObject({
      width: 180,
      height: 180,
    });
    const ico = readFileSync(join(site.dir, 'favicon.ico'));
    expect(await sharp(ico.subarray(22)).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
  });
});

/* 与订阅、站点地图的比对在 feeds.test.ts。 */
describe('文章的日期写给各家的都相同', () => {
  it.each(articles)('$path', (page) => {
    const data = typed(page, 'ReportageNewsArticle') ?? {};
    const [published, modified] = [String(data['datePublished']), String(data['dateModified'])];
    expect(content(page, 'bytedance:published_time')).toBe(published);
    expect(content(page, 'bytedance:updated_time')).toBe(modified);
    expect(jsonLd(page)[1]).toMatchObject({
      pubDate: published.slice(0, 19),
      upDate: modified.slice(0, 19),
    });
  });
});
