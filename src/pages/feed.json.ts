import type { APIRoute } from 'astro';
import { getFeedSources } from '../data/feed.ts';
import { renderFeed } from '../layouts/feed.ts';
import { feedPlace } from '../share/feed/documents.ts';
import { jsonFeed, jsonFeedPath, jsonFeedResponse } from '../share/feed/json-feed.ts';
import { absolute } from '../site/url.ts';

/** 全文 JSON Feed，与 /rss.xml 同源。 */
export const GET: APIRoute = async ({ site }) => {
  const resolve = (path: string): string => absolute(path, site);
  const sources = await getFeedSources();
  const place = feedPlace(jsonFeedPath, undefined, sources.archives);
  return jsonFeedResponse(jsonFeed(await renderFeed(sources, resolve), place, resolve));
};
