import type { APIRoute } from 'astro';
import { archivedFeedPaths, earlierFeed } from '../../layouts/feed.ts';
import { jsonFeed, jsonFeedPath, jsonFeedResponse } from '../../share/feed/json-feed.ts';
import { absolute } from '../../site/url.ts';

export const getStaticPaths = archivedFeedPaths;

/** 以前的一份 JSON Feed。 */
export const GET: APIRoute = async ({ site, params }) => {
  const resolve = (path: string): string => absolute(path, site);
  const { feed, place } = await earlierFeed(jsonFeedPath, params['number'], resolve);
  return jsonFeedResponse(jsonFeed(feed, place, resolve));
};
