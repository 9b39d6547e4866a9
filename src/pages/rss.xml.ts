import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getFeedSources } from '../data/feed.ts';
import { renderFeed } from '../layouts/feed.ts';
import { feedPlace } from '../share/feed/documents.ts';
import { rssFeed, rssPath } from '../share/feed/rss-feed.ts';
import { absolute } from '../site/url.ts';

/** 全文 RSS，最新的一份。 */
export const GET: APIRoute = async ({ site }) => {
  const resolve = (path: string): string => absolute(path, site);
  const sources = await getFeedSources();
  const place = feedPlace(rssPath, undefined, sources.archives);
  return rss(rssFeed(await renderFeed(sources, resolve), place, resolve));
};
