import type { APIRoute } from 'astro';
import { fullFeed } from '../layouts/feed.ts';
import { jsonFeed } from '../share/feed/json-feed.ts';
import { absolute } from '../lib/url.ts';

/** JSON Feed with every article in full; same source as /rss.xml. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(jsonFeed(await fullFeed(), absolute)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
