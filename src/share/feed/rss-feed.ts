import type { RSSOptions } from '@astrojs/rss';
import { rfc822, timestamp } from '../../lib/date.ts';
import { escapeMarkup } from '../../lib/text.ts';
import { absolute, href } from '../../lib/url.ts';
import { XML_STYLE_PATH } from '../xml-style.ts';
import type { Feed, FeedItem } from './feed.ts';

const tag = (name: string, value: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeMarkup(value)}</${name}>`;

/** customData, since @astrojs/rss takes the guid from the link, which changes, and writes dates in universal time. */
const itemData = ({ id, date_published, date_modified }: FeedItem, author: string): string =>
  [
    tag('guid', id, ' isPermaLink="false"'),
    tag('pubDate', rfc822(date_published)),
    tag('atom:updated', date_modified),
    tag('dc:creator', author),
  ].join('');

/**
 * RSS 2.0 in full, for @astrojs/rss.
 * @param changed Day of the feature's own last change: the feed is dated by it or by a later one of an article, not by
 *   the time of the build, so that the same content makes the same bytes.
 */
export function rssFeed(feed: Feed, changed: string): RSSOptions {
  const times = [timestamp(changed), ...feed.items.map(({ date_modified }) => date_modified)];
  const updated = times.reduce((latest, time) => (time > latest ? time : latest));
  return {
    title: feed.title,
    stylesheet: href(XML_STYLE_PATH),
    description: feed.description,
    site: feed.home_page_url,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
    },
    customData: [
      tag('language', feed.language),
      tag('lastBuildDate', rfc822(updated)),
      tag('atom:updated', updated),
      `<atom:link href="${escapeMarkup(absolute('/rss.xml'))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.summary,
      pubDate: new Date(item.date_published),
      categories: item.tags,
      content: item.content_html,
      customData: itemData(item, feed.title),
    })),
  };
}
