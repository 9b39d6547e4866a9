import { timestamp } from '../../lib/date.ts';
import type { Resolve } from '../head-metadata.ts';
import type { Feed } from './feed.ts';

/**
 * JSON Feed 1.1 (jsonfeed.org/version/1.1), in full. The author stands once, and is the site; the report's author
 * stands in each text, as on its page.
 * @param resolve A path → its whole address.
 */
export function jsonFeed(feed: Feed, resolve: Resolve): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: resolve('/feed.json'),
    description: feed.description,
    icon: feed.icon,
    favicon: feed.favicon,
    authors: [{ name: feed.title, url: feed.homeUrl }],
    language: feed.language,
    items: feed.items.map(({ id, url, title, summary, html, image, tags, published, updated }) => ({
      id,
      url,
      title,
      content_html: html,
      summary,
      image,
      date_published: timestamp(published),
      date_modified: timestamp(updated),
      tags,
    })),
  };
}
