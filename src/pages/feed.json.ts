import type { APIRoute } from 'astro';
import { fullFeed } from '../layouts/feed.ts';

/** JSON Feed with every article in full; same source as /rss.xml. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await fullFeed()), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
