import { createHash } from 'node:crypto';
import { timestamp } from '../../lib/date.ts';
import { absolute } from '../../lib/url.ts';
import type { Feature } from '../../schemas/feature.ts';
import { cardPath } from '../card-paths.ts';
import type { SharedPage } from '../shared-page.ts';
import { feedHtml } from './feed-html.ts';

export interface FeedArticle {
  page: SharedPage;
  /** Its text as on the page; addresses may be relative. */
  html: string;
}

/** A UUID drawn once and never changed: with another, subscribers would get every article anew. */
const NAMESPACE = 'b6c1f0a2-7d34-4c59-9a0e-2f8d5e61c7b3';

/** `urn:uuid:…`, version 5 (RFC 9562, 5.5), from feature and slug: neither moving nor a new headline sends it again. */
function itemId(feature: string, slug: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(`${feature}/articles/${slug}`)
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** An article; its dates are midnight in Beijing of the days of publication and last change. */
function feedItem({ page, html }: FeedArticle, feature: string) {
  const { path, title, description, published, updated, article } = page;
  if (article === undefined) throw new Error(`${path} 不是文章，不能进订阅。`);
  const url = absolute(path);
  return {
    id: itemId(feature, article.slug),
    url,
    title,
    content_html: feedHtml(html, url),
    summary: description,
    image: absolute(cardPath(path, 'wide')),
    date_published: timestamp(published),
    date_modified: timestamp(updated),
    tags: [article.section],
  };
}

/**
 * JSON Feed 1.1 (jsonfeed.org/version/1.1), from which RSS is written too; new articles first, those of one day in
 * reading order, as they are given. The site is its author: who wrote the report did not write these articles.
 */
export function buildFeed(
  articles: readonly FeedArticle[],
  { id, name, lead, language }: Pick<Feature, 'id' | 'name' | 'lead' | 'language'>,
) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    home_page_url: absolute('/'),
    feed_url: absolute('/feed.json'),
    description: lead,
    icon: absolute(cardPath('/', 'square')),
    favicon: absolute('/favicon.ico'),
    authors: [{ name, url: absolute('/') }],
    language,
    items: articles
      .map((article) => feedItem(article, id))
      .sort((a, b) => b.date_published.localeCompare(a.date_published)),
  };
}

/** A whole feed. */
export type Feed = ReturnType<typeof buildFeed>;
/** An article in it; addresses are whole. */
export type FeedItem = Feed['items'][number];
