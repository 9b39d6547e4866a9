import type { Feature } from '../../schemas/feature.ts';
import { cardPath } from '../card-paths.ts';
import type { Resolve } from '../head-metadata.ts';
import type { SharedPage } from '../shared-page.ts';
import { feedHtml } from './feed-html.ts';
import { itemId } from './item-id.ts';

/** An article in a feed. Addresses are whole. */
export interface FeedItem {
  /** For good, see item-id.ts. */
  id: string;
  url: string;
  title: string;
  /** The lead. */
  summary: string;
  /** The whole text, see layouts/FeedArticle.astro. */
  html: string;
  /** Its card, a PNG of 1200×630. */
  image: string;
  tags: string[];
  /** Days of publication and last change, `YYYY-MM-DD`, in Beijing. */
  published: string;
  updated: string;
}

/** A feed, from which RSS and JSON Feed are both written. */
export interface Feed {
  /** The site's name, and its author: who wrote the report did not write these articles. */
  title: string;
  description: string;
  language: string;
  homeUrl: string;
  /** The square card and the small icon, whole addresses. */
  icon: string;
  favicon: string;
  /** The last change of feature and articles, not the time of the build: the same content makes the same bytes. */
  updated: string;
  /** New ones first; those of one day in reading order. */
  items: FeedItem[];
}

/** What a feed needs of an article. */
export interface FeedArticle {
  page: SharedPage;
  /** Its text as on the page; addresses may be relative. */
  html: string;
}

type FeedFeature = Pick<Feature, 'id' | 'name' | 'lead' | 'language' | 'updated'>;

function feedItem({ page, html }: FeedArticle, feature: string, resolve: Resolve): FeedItem {
  const { path, title, description, published, updated, article } = page;
  if (article === undefined) throw new Error(`${path} 不是文章，不能进订阅。`);
  const url = resolve(path);
  return {
    id: itemId(feature, article.slug),
    url,
    title,
    summary: description,
    html: feedHtml(html, url),
    image: resolve(cardPath(path, 'wide')),
    tags: [article.section],
    published,
    updated,
  };
}

/**
 * @param articles In reading order.
 * @param resolve A path → its whole address.
 */
export function buildFeed(articles: readonly FeedArticle[], feature: FeedFeature, resolve: Resolve): Feed {
  const items = articles
    .map((article) => feedItem(article, feature.id, resolve))
    .sort((a, b) => b.published.localeCompare(a.published));
  const [updated = feature.updated] = [feature.updated, ...items.map((item) => item.updated)]
    .sort()
    .reverse();
  return {
    title: feature.name,
    description: feature.lead,
    language: feature.language,
    homeUrl: resolve('/'),
    icon: resolve(cardPath('/', 'square')),
    favicon: resolve('/favicon.ico'),
    updated,
    items,
  };
}
