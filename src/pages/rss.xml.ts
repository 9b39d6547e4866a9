import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getFeedSources } from '../data/feed.ts';
import { renderFeed } from '../layouts/feed.ts';
import { rssFeed } from '../share/feed/rss-feed.ts';
import { absolute } from '../site/url.ts';

/** 全文 RSS。 */
export const GET: APIRoute = async ({ site }) => {
  const resolve = (path: string): string => absolute(path, site);
  return rss(rssFeed(await renderFeed(await getFeedSources(), resolve), resolve('/rss.xml')));
};
