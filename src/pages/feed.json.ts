import type { APIRoute } from 'astro';
import { latestFeed } from '../layouts/feed.ts';
import { jsonFeed, jsonFeedPath, jsonFeedResponse } from '../share/feed/json-feed.ts';
import { absolute } from '../site/url.ts';

/** 全文 JSON Feed，与 /rss.xml 同源。 */
export const GET: APIRoute = async ({ site }) => {
  const resolve = (path: string): string => absolute(path, site);
  const { feed, place } = await latestFeed(jsonFeedPath, resolve);
  return jsonFeedResponse(jsonFeed(feed, place, resolve));
};
