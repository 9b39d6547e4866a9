import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJsonFeed, readRss, readSitemap } from './feed-files.ts';
import { articleText, feedProblems } from './feed-problems.ts';
import { sourceArticles } from './content.ts';
import { builtPages, builtSite, squeeze } from './site.ts';

const site = builtSite();
const root = `${site.site}${site.base}`;
const rss = readRss(site.dir);
const json = readJsonFeed(site.dir);
const ids = json.items.map(({ id }) => id);

describe('RSS 与 JSON Feed', () => {
  it('与页面、结构化数据、站点地图处处相同：日期、题目、全文、图、编号', () => {
    expect(feedProblems({ dir: site.dir, root })).toEqual([]);
  });

  it('比的是全文：导语、要点与正文每一块都在其中', () => {
    const pages = new Map(builtPages(site.dir).map((page) => [page.path, page]));
    const missing = sourceArticles(site.contentDir).flatMap(({ slug, lead, keyPoints, blocks }) => {
      const tree = pages.get(`/articles/${slug}/`)?.tree;
      const text = tree === undefined ? '' : articleText(tree).replaceAll(/\d/g, '');
      return [lead, ...keyPoints.map((point) => point.text), ...blocks].filter(
        (block) => !text.includes(squeeze(block).replaceAll(/\d/g, '')),
      );
    });
    expect(missing).toEqual([]);
  });

  it('编号各不相同，不是地址，不含域名', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^urn:uuid:[0-9a-f-]{36}$/.test(id))).toEqual([]);
    expect(new Set(rss.item.map(({ guid }) => guid['@_isPermaLink']))).toEqual(new Set(['false']));
  });

  it('JSON Feed 1.1 该有的都有；作者只有本站', () => {
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: rss.title,
      home_page_url: root,
      feed_url: `${root}feed.json`,
      language: 'zh-CN',
      authors: [{ name: json.title, url: root }],
    });
    expect(json.items.filter((item) => 'author' in item || 'authors' in item)).toEqual([]);
    expect(json.items.filter(({ tags }) => tags.length === 0)).toEqual([]);
  });

  it('RSS 写明自己的地址、语言与最近修改', () => {
    const latest =
      json.items
        .map((item) => item.date_modified)
        .sort()
        .at(-1) ?? '';
    expect(rss['atom:link']).toEqual({
      '@_href': `${root}rss.xml`,
      '@_rel': 'self',
      '@_type': 'application/rss+xml',
    });
    expect(rss.link).toBe(root);
    expect(rss.language).toBe('zh-CN');
    expect(rss['atom:updated'] >= latest).toBe(true);
    expect(new Date(rss.lastBuildDate).getTime()).toBe(new Date(rss['atom:updated']).getTime());
  });

  it('每页都指向两份订阅', () => {
    const wrong = builtPages(site.dir).filter(
      ({ html }) =>
        !html.includes(`type="application/feed+json" title="${json.title}" href="${site.base}feed.json"`) ||
        !html.includes(`type="application/rss+xml" title="${json.title}" href="${site.base}rss.xml"`),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('站点地图', () => {
  it('每个地址都有修改日；索引写最晚的', () => {
    const dates = [...readSitemap(site.dir).values()].map(String);
    expect(dates.filter((date) => !/^\d{4}-\d\d-\d\dT00:00:00\+08:00$/.test(date))).toEqual([]);
    expect(readFileSync(join(site.dir, 'sitemap-index.xml'), 'utf8')).toContain(
      `<lastmod>${dates.sort().at(-1) ?? ''}</lastmod>`,
    );
  });
});

describe('llms.txt', () => {
  const text = readFileSync(join(site.dir, 'llms.txt'), 'utf8');
  const links = new Map([...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): (.+)$/gm)].map((m) => [m[1], m[2]]));

  it('每个栏目、每篇文章各一条，文章带导语；地址都完整', () => {
    for (const { url, summary } of json.items) expect(links.get(url)).toBe(summary);
    const sections = builtPages(site.dir).filter(({ path }) => path.startsWith('/sections/'));
    for (const { path } of sections) expect(links.has(root + path.slice(1))).toBe(true);
    expect(links.has(`${root}data/figures.csv`)).toBe(true);
    expect([...links.keys()].filter((url) => url?.startsWith(root) !== true)).toEqual([]);
  });
});
