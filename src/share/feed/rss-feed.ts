import type { RSSOptions } from '@astrojs/rss';
import { publishedAt, rfc822, timestamp } from '../../lib/date.ts';
import { escapeMarkup } from '../../lib/text.ts';
import type { Resolve } from '../head-metadata.ts';
import { XML_STYLE_PATH } from '../xml-style.ts';
import type { Feed, FeedItem } from './feed.ts';

const tag = (name: string, value: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeMarkup(value)}</${name}>`;

/**
 * @astrojs/rss takes the guid from the link, which changes with the domain, and writes dates in universal time, a day
 * off: customData overrides both.
 */
function itemData({ id, published, updated }: FeedItem, author: string): string {
  return [
    tag('guid', id, ' isPermaLink="false"'),
    tag('pubDate', rfc822(published)),
    tag('atom:updated', timestamp(updated)),
    tag('dc:creator', author),
  ].join('');
}

/**
 * RSS 2.0 in full, for @astrojs/rss.
 * @param resolve A path → its whole address.
 */
export function rssFeed(feed: Feed, resolve: Resolve): RSSOptions {
  return {
    title: feed.title,
    stylesheet: new URL(resolve(XML_STYLE_PATH)).pathname,
    description: feed.description,
    site: feed.homeUrl,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
    },
    customData: [
      tag('language', feed.language),
      tag('lastBuildDate', rfc822(feed.updated)),
      tag('atom:updated', timestamp(feed.updated)),
      `<atom:link href="${escapeMarkup(resolve('/rss.xml'))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.summary,
      pubDate: publishedAt(item.published),
      categories: item.tags,
      content: item.html,
      customData: itemData(item, feed.title),
    })),
  };
}
