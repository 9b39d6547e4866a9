import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SharedPage } from '../shared-page.ts';
import { buildFeed, type FeedArticle } from './feed.ts';
import { rssFeed } from './rss-feed.ts';

const feature = { id: 'bridges', name: '桥与“渡口”<甲>', lead: '导语。', language: 'zh-CN' as const };

function article(slug: string, published: string, updated = published): FeedArticle {
  const page: SharedPage = {
    path: `/articles/${slug}/`,
    title: `题目 ${slug}`,
    description: `${slug}的导语。`,
    type: 'article',
    noindex: false,
    trail: [],
    published,
    updated,
    card: { kicker: '桥', headline: slug, lead: '' },
    article: { slug, section: '桥', dateLine: '' },
  };
  return { page, html: `<p>${slug}<a href="#x">x</a></p>` };
}

const articles = [
  article('ferry', '2026-11-22', '2026-12-01'),
  article('dock', '2026-11-22'),
  article('pier', '2026-11-24'),
];

function feedAt(site: string, base = '/', id = feature.id) {
  vi.stubEnv('SITE', site);
  vi.stubEnv('BASE_URL', base);
  return buildFeed(articles, { ...feature, id });
}
const idsOf = ({ items }: ReturnType<typeof buildFeed>): string[] => items.map(({ id }) => id);

afterEach(() => void vi.unstubAllEnvs());

describe('the id of an article', () => {
  it('is for good: another one would send subscribers every article anew', () => {
    const { items } = feedAt('https://example.com');
    expect(items.find(({ url }) => url.includes('ferry'))?.id).toBe(
      'urn:uuid:80802011-d78d-5d07-80ed-493c004e1b5d',
    );
  });

  it('stays on another domain and path, differs between articles and features, is a URN', () => {
    const ids = idsOf(feedAt('https://example.com'));
    expect(idsOf(feedAt('http://localhost:4321', '/sub/'))).toEqual(ids);
    expect(new Set([...ids, ...idsOf(feedAt('https://e.com', '/', 'towers'))]).size).toBe(6);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

it('RSS is dated by the last change of an article or of the feature, and escapes its name', () => {
  const { customData, items } = rssFeed(feedAt('https://example.com'), '2026-11-25');
  expect(customData).toContain('<atom:updated>2026-12-01');
  expect(rssFeed(feedAt('https://example.com'), '2026-12-25').customData).toContain('2026-12-25');
  expect(JSON.stringify(items)).toContain('桥与“渡口”&lt;甲&gt;');
  expect(customData).not.toContain('<甲>');
});

it('what is no article cannot be in a feed', () => {
  vi.stubEnv('SITE', 'https://example.com');
  const { article: _article, ...page } = article('ferry', '2026-11-22').page;
  expect(() => buildFeed([{ page, html: '' }], feature)).toThrow('不是文章');
});
