import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { archivedFeedPaths, earlierFeed } from '../../layouts/feed.ts';
import { rssFeed, rssPath } from '../../share/feed/rss-feed.ts';
import { absolute } from '../../site/url.ts';

export const getStaticPaths = archivedFeedPaths;

/** 以前的一份 RSS。 */
export const GET: APIRoute = async ({ site, params }) => {
  const resolve = (path: string): string => absolute(path, site);
  const { feed, place } = await earlierFeed(rssPath, params['number'], resolve);
  return rss(rssFeed(feed, place, resolve));
};
