import type { RSSOptions } from '@astrojs/rss';
import { publishedAt, rfc822, timestamp } from '../../site/date.ts';
import type { Resolve } from '../head-metadata.ts';
import type { FeedPlace } from './documents.ts';
import type { Feed, FeedItem } from './feed.ts';

/** 站内路径；以前各份写上序号。 */
export const rssPath = (number: number | undefined): string =>
  number === undefined ? '/rss.xml' : `/rss/${number}.xml`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);
const tag = (name: string, value: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeXml(value)}</${name}>`;

/** @astrojs/rss 的 guid 取自链接，换了域名就变；日期写成世界时，差一天。都用 customData 盖过去。 */
function itemData({ id, published, updated }: FeedItem, author: string): string {
  return [
    tag('guid', id, ' isPermaLink="false"'),
    tag('pubDate', rfc822(published)),
    tag('atom:updated', timestamp(updated)),
    tag('dc:creator', author),
  ].join('');
}

/** 本份、最新的一份、早一份、晚一份。 */
function placeLinks({ self, current, older, newer }: FeedPlace): (readonly [rel: string, path: string])[] {
  return [
    ['self', self] as const,
    ...(current === undefined ? [] : [['current', current] as const]),
    ...(older === undefined ? [] : [['prev-archive', older] as const]),
    ...(newer === undefined ? [] : [['next-archive', newer] as const]),
  ];
}

/**
 * RSS 2.0，交给 @astrojs/rss 写出；最新的一份带全文。分成几份时写明前后（RFC 5005 第4节）。
 * @param place 这一份在各份里的位置。
 * @param resolve 站内路径 → 完整地址。
 */
export function rssFeed(feed: Feed, place: FeedPlace, resolve: Resolve): RSSOptions {
  const isSplit = place.older !== undefined || place.current !== undefined;
  return {
    title: feed.title,
    description: feed.description,
    site: feed.homeUrl,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      ...(isSplit && { fh: 'http://purl.org/syndication/history/1.0' }),
    },
    customData: [
      tag('language', feed.language),
      tag('lastBuildDate', rfc822(feed.updated)),
      tag('atom:updated', timestamp(feed.updated)),
      ...placeLinks(place).map(
        ([rel, path]) =>
          `<atom:link href="${escapeXml(resolve(path))}" rel="${rel}" type="application/rss+xml"/>`,
      ),
      place.current === undefined ? '' : '<fh:archive/>',
    ].join(''),
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.summary,
      pubDate: publishedAt(item.published),
      categories: item.tags,
      ...(item.html !== undefined && { content: item.html }),
      customData: itemData(item, feed.title),
    })),
  };
}
