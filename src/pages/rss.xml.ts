import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { latestFeed } from '../layouts/feed.ts';
import { rssFeed, rssPath } from '../share/feed/rss-feed.ts';
import { absolute } from '../site/url.ts';

/** 全文 RSS，最新的一份。 */
export const GET: APIRoute = async ({ site }) => {
  const resolve = (path: string): string => absolute(path, site);
  const { feed, place } = await latestFeed(rssPath, resolve);
  return rss(rssFeed(feed, place, resolve));
};
