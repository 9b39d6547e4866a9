import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { sectionIds, sourceArticles, sourceIds } from './content.ts';
import { builtFiles, builtPages, builtSite, sitemapUrls, squeeze } from './site.ts';

const site = builtSite();
const pages = builtPages(site.dir);
const indexable = pages.filter((page) => !page.noindex);
const articles = sourceArticles(site.contentDir);
const urlOf = (path: string): string => `${site.site}${site.base}${path.replace(/^\//, '')}`;

function attribute(selector: string, name: string): string[] {
  return pages.map(({ tree }) => String(select(selector, tree)?.properties[name] ?? ''));
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => value.trim() === '' || values.indexOf(value) !== index);
}

function idsOf(path: string): string[] {
  const page = pages.find((candidate) => candidate.path === path);
  return page === undefined
    ? []
    : selectAll('[id]', page.tree).map(({ properties }) => String(properties['id']));
}

describe('该有的页面与文件', () => {
  it('一页不少', () => {
    const expected = [
      '/',
      '/404.html',
      '/about/',
      ...(existsSync(join(site.contentDir, 'cooperation.yaml')) ? ['/cooperation/'] : []),
      '/data/',
      '/directory/',
      '/offline/',
      '/print/',
      '/search/',
      '/timeline/',
      ...sectionIds(site.contentDir).map((id) => `/sections/${id}/`),
      ...articles.map(({ slug }) => `/articles/${slug}/`),
    ];
    expect(pages.map(({ path }) => path).sort()).toEqual(expected.sort());
  });

  it('数据、订阅、站点地图与检索索引都在', () => {
    const needed = ['data/figures.csv', 'rss.xml', 'robots.txt', 'sitemap-index.xml', 'pagefind/pagefind.js'];
    expect(needed.filter((file) => !builtFiles(site.dir).includes(file))).toEqual([]);
  });

  it('事件、名录条目与数字都有锚点', () => {
    const { contentDir } = site;
    const entities = ['people', 'organizations', 'places', 'glossary'].flatMap((file) =>
      sourceIds(contentDir, `${file}.yaml`),
    );
    const timeline = idsOf('/timeline/');
    const directory = idsOf('/directory/');
    expect(sourceIds(contentDir, 'events.yaml').filter((id) => !timeline.includes(id))).toEqual([]);
    expect(entities.filter((id) => !directory.includes(id))).toEqual([]);
  });
});

describe('每页的元数据', () => {
  it('题目不空、不重复', () => {
    expect(duplicates(pages.map(({ tree }) => toString(select('title', tree) ?? tree)))).toEqual([]);
  });

  it('描述不空、不重复', () => {
    expect(duplicates(attribute('meta[name=description]', 'content'))).toEqual([]);
  });

  it('规范地址是完整地址，指向自己', () => {
    expect(attribute('link[rel=canonical]', 'href')).toEqual(pages.map(({ path }) => urlOf(path)));
    expect(attribute('meta[property="og:url"]', 'content')).toEqual(pages.map(({ path }) => urlOf(path)));
  });

  it('apps that ignore Open Graph find the page’s own card as its first picture, and its headline in the title', () => {
    const own = attribute('meta[itemprop=image]', 'content').map((url) => new URL(url).pathname);
    expect(attribute('body img', 'src')).toEqual(own);
    const headless = pages.filter(({ tree }) => {
      const [headline = ''] = selectAll('h1', tree).map((h1) => squeeze(toString(h1)));
      const title = squeeze(toString(select('title', tree) ?? tree));
      return (
        !title.startsWith(headline) &&
        select('meta[property="og:type"]', tree)?.properties['content'] === 'article'
      );
    });
    expect(headless.map(({ path }) => path)).toEqual([]);
  });

  it('语言是中文', () => {
    expect(new Set(attribute('html', 'lang'))).toEqual(new Set(['zh-CN']));
  });

  it('只有一个主标题', () => {
    const wrong = pages.filter(({ tree }) => selectAll('h1', tree).length !== 1);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('编号在页内不重复', () => {
    const wrong = pages.flatMap(({ path }) => duplicates(idsOf(path)).map((id) => `${path}#${id}`));
    expect(wrong).toEqual([]);
  });
});

describe('给机器看的文件', () => {
  it('站点地图列出全部可收录的页', () => {
    expect(sitemapUrls(site.dir).sort()).toEqual(indexable.map(({ path }) => urlOf(path)).sort());
  });

  it('robots 写明站点地图的完整地址', () => {
    const robots = readFileSync(join(site.dir, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${urlOf('/sitemap-index.xml')}`);
  });
});
