import { createHash } from 'node:crypto';
import { timestamp } from '../../lib/date.ts';
import { absolute } from '../../lib/url.ts';
import type { Feature } from '../../schemas/feature.ts';
import { cardPath } from '../card-paths.ts';
import type { SharedPage } from '../shared-page.ts';
import { feedHtml } from './feed-html.ts';

/** An article in JSON Feed 1.1; addresses are whole. */
export interface FeedItem {
  /** For good, see `itemId`. */
  id: string;
  url: string;
  title: string;
  /** The whole text, see layouts/FeedArticle.astro. */
  content_html: string;
  /** The lead. */
  summary: string;
  /** Its card, a PNG of 1200×630. */
  image: string;
  /** Midnight in Beijing of the days of publication and last change. */
  date_published: string;
  date_modified: string;
  tags: string[];
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), from which RSS is written too. */
export interface Feed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  description: string;
  icon: string;
  favicon: string;
  /** The site: who wrote the report, and stands in each text, did not write these articles. */
  authors: { name: string; url: string }[];
  language: string;
  /** New ones first; those of one day in reading order. */
  items: FeedItem[];
}

/** What a feed needs of an article. */
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

function feedItem({ page, html }: FeedArticle, feature: string): FeedItem {
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

/** @param articles In reading order. */
export function buildFeed(
  articles: readonly FeedArticle[],
  { id, name, lead, language }: Pick<Feature, 'id' | 'name' | 'lead' | 'language'>,
): Feed {
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
