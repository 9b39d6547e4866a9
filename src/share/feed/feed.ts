import type { Feature } from '../../schemas/feature.ts';
import { cardPath } from '../card-paths.ts';
import type { Resolve } from '../head-metadata.ts';
import type { SharedPage } from '../shared-page.ts';
import { feedHtml } from './feed-html.ts';
import { itemId } from './item-id.ts';

/** 订阅里的一篇。地址都是完整地址。 */
export interface FeedItem {
  /** 永不改变的编号，见 item-id.ts。 */
  id: string;
  url: string;
  title: string;
  /** 导语。 */
  summary: string;
  /** 全文，见 layouts/FeedArticle.astro。 */
  html: string;
  /** 文章的链接卡片，1200×630 的 PNG。 */
  image: string;
  tags: string[];
  /** 发布日与最近修改日，`YYYY-MM-DD`，北京时间。 */
  published: string;
  updated: string;
}

/** 一份订阅；RSS 与 JSON Feed 都从这里写出，两份不会各说各话。 */
export interface Feed {
  /** 站名；也是作者，报道的作者不算本站文章的作者。 */
  title: string;
  description: string;
  language: string;
  homeUrl: string;
  /** 方的大图与小图标，完整地址。 */
  icon: string;
  favicon: string;
  /** 专题与各篇里最晚的修改日，不是构建的时刻：内容没改，订阅就一个字节也不变。 */
  updated: string;
  /** 新的在前；同一天的按阅读次序。 */
  items: FeedItem[];
}

/** 订阅要用的一篇文章：分享信息，连同渲染好的全文。 */
export interface FeedArticle {
  page: SharedPage;
  /** 页面上的全文，地址可以是相对的。 */
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
 * 备好一份订阅。
 * @param articles 全部文章，按阅读次序。
 * @param resolve 站内路径 → 完整地址。
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
