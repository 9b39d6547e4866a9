import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { pageUrls } from './internal-urls.ts';

/** RSS 的一篇，照文件里的写法。 */
export interface RssItem {
  title: string;
  link: string;
  guid: { '#text': string; '@_isPermaLink': string };
  description: string;
  pubDate: string;
  'atom:updated': string;
  'dc:creator': string;
  category: string;
  'content:encoded': string;
}

/** RSS 的整份。 */
export interface RssChannel {
  title: string;
  link: string;
  language: string;
  lastBuildDate: string;
  'atom:updated': string;
  'atom:link': { '@_href': string; '@_rel': string; '@_type': string };
  item: RssItem[];
}

/** JSON Feed 的一篇。 */
export interface JsonItem {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  /** 以前各份只有导语。 */
  content_text?: string;
  image: string;
  date_published: string;
  date_modified: string;
  tags: string[];
}

/** JSON Feed 的整份。 */
export interface JsonFeedFile {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  description: string;
  icon: string;
  favicon: string;
  authors: { name: string; url: string }[];
  language: string;
  items: JsonItem[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'item' || name === 'url',
});

/** 成品里的 RSS。 */
export function readRss(dir: string): RssChannel {
  const xml = parser.parse(readFileSync(join(dir, 'rss.xml'), 'utf8')) as { rss: { channel: RssChannel } };
  return xml.rss.channel;
}

/** 成品里的 JSON Feed。 */
export function readJsonFeed(dir: string): JsonFeedFile {
  return JSON.parse(readFileSync(join(dir, 'feed.json'), 'utf8')) as JsonFeedFile;
}

/** 站点地图：地址 → 修改时刻。 */
export function readSitemap(dir: string): Map<string, string | undefined> {
  const xml = parser.parse(readFileSync(join(dir, 'sitemap-0.xml'), 'utf8')) as {
    urlset: { url: { loc: string; lastmod?: string }[] };
  };
  return new Map(xml.urlset.url.map(({ loc, lastmod }) => [loc, lastmod]));
}

/** 订阅正文里的全部地址。 */
export const feedUrls = (html: string): string[] => pageUrls(fromHtml(html, { fragment: true }), html);
