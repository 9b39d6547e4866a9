import type { APIRoute } from 'astro';
import { getFeedSources } from '../data/feed.ts';
import { renderFeed } from '../layouts/feed.ts';
import { jsonFeed } from '../share/feed/json-feed.ts';
import { absolute } from '../site/url.ts';

/** 全文 JSON Feed，与 /rss.xml 同源。 */
export const GET: APIRoute = async ({ site }) => {
  const resolve = (path: string): string => absolute(path, site);
  const feed = jsonFeed(await renderFeed(await getFeedSources(), resolve), resolve('/feed.json'));
  return new Response(JSON.stringify(feed), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
