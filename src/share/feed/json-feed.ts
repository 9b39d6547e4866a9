import { timestamp } from '../../site/date.ts';
import type { Resolve } from '../head-metadata.ts';
import type { FeedPlace } from './documents.ts';
import type { Feed } from './feed.ts';

/** 站内路径；以前各份写上序号。 */
export const jsonFeedPath = (number: number | undefined): string =>
  number === undefined ? '/feed.json' : `/feed/${number}.json`;

/** 写成一份文件。 */
export const jsonFeedResponse = (feed: object): Response =>
  new Response(JSON.stringify(feed), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });

/**
 * JSON Feed 1.1（jsonfeed.org/version/1.1），全文。
 * 作者只在整份上写一次，是本站；报道的出处写在每篇正文的开头，与页面相同。
 * 还有更早的，地址写在 `next_url`；更早的各份只有导语，写成 `content_text`。
 * @param place 这一份在各份里的位置。
 * @param resolve 站内路径 → 完整地址。
 */
export function jsonFeed(feed: Feed, place: FeedPlace, resolve: Resolve): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: resolve(place.self),
    ...(place.older !== undefined && { next_url: resolve(place.older) }),
    description: feed.description,
    icon: feed.icon,
    favicon: feed.favicon,
    authors: [{ name: feed.title, url: feed.homeUrl }],
    language: feed.language,
    items: feed.items.map(({ id, url, title, summary, html, image, tags, published, updated }) => ({
      id,
      url,
      title,
      ...(html === undefined ? { content_text: summary } : { content_html: html }),
      summary,
      image,
      date_published: timestamp(published),
      date_modified: timestamp(updated),
      tags,
    })),
  };
}
