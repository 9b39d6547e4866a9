import { describe, expect, it } from 'vitest';
import type { SharedPage } from '../shared-page.ts';
import { buildFeed, type FeedArticle } from './feed.ts';
import { rssFeed } from './rss-feed.ts';

const feature = {
  id: 'bridges',
  name: '桥与“渡口”<甲>',
  lead: '导语。',
  language: 'zh-CN' as const,
  updated: '2026-11-25',
};

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
const at = (root: string) => buildFeed(articles, feature, (path) => `${root}${path}`);

describe('订阅', () => {
  it('编号不随域名与部署路径变，各篇不同，是合格的 URN', () => {
    const ids = at('https://example.com').items.map(({ id }) => id);
    expect(at('http://localhost:4321/sub').items.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('编号取定就不再改：改动算法，订阅者会把旧文全当新文', () => {
    expect(at('https://example.com').items.find(({ url }) => url.includes('ferry'))?.id).toBe(
      'urn:uuid:80802011-d78d-5d07-80ed-493c004e1b5d',
    );
  });

  it('另一个专题里同名的文章，编号不同', () => {
    const other = buildFeed(articles, { ...feature, id: 'towers' }, (path) =>
      path.replace(/^/, 'https://e.com'),
    );
    const ids = new Set(at('https://e.com').items.map(({ id }) => id));
    expect(other.items.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it('the day of the feature alone is that of a feed without articles', () => {
    expect(buildFeed([], feature, (path) => `https://e.com${path}`).updated).toBe('2026-11-25');
  });

  it('站名里的尖括号与引号不会弄坏 RSS', () => {
    const { customData, items } = rssFeed(at('https://example.com'), (path) => `https://example.com${path}`);
    expect(JSON.stringify(items)).toContain('桥与“渡口”&lt;甲&gt;');
    expect(customData).not.toContain('<甲>');
  });

  it('不是文章的页不能进订阅', () => {
    const { article: _article, ...page } = article('ferry', '2026-11-22').page;
    expect(() => buildFeed([{ page, html: '' }], feature, (path) => `https://e.com${path}`)).toThrow(
      '不是文章',
    );
  });
});
