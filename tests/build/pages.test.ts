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

describe('pages and files that must be there', () => {
  it('no page is missing', () => {
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

  it('data, feeds, sitemap and search index are there', () => {
    const needed = ['data/figures.csv', 'rss.xml', 'robots.txt', 'sitemap-index.xml', 'pagefind/pagefind.js'];
    expect(needed.filter((file) => !builtFiles(site.dir).includes(file))).toEqual([]);
  });

  it('events, entries and figures have anchors', () => {
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

describe('metadata of each page', () => {
  it('titles are not empty, each is used once', () => {
    expect(duplicates(pages.map(({ tree }) => toString(select('title', tree) ?? tree)))).toEqual([]);
  });

  it('descriptions are not empty, each is used once', () => {
    expect(duplicates(attribute('meta[name=description]', 'content'))).toEqual([]);
  });

  it('the canonical address is absolute and leads to the page itself', () => {
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

  it('the language is Chinese', () => {
    expect(new Set(attribute('html', 'lang'))).toEqual(new Set(['zh-CN']));
  });

  it('there is one main heading', () => {
    const wrong = pages.filter(({ tree }) => selectAll('h1', tree).length !== 1);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('ids are unique on a page', () => {
    const wrong = pages.flatMap(({ path }) => duplicates(idsOf(path)).map((id) => `${path}#${id}`));
    expect(wrong).toEqual([]);
  });
});

describe('files for machines', () => {
  it('the sitemap lists all pages that may be indexed', () => {
    expect(sitemapUrls(site.dir).sort()).toEqual(indexable.map(({ path }) => urlOf(path)).sort());
  });

  it('robots.txt names the sitemap by its absolute address', () => {
    const robots = readFileSync(join(site.dir, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${urlOf('/sitemap-index.xml')}`);
  });
});
