import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { fullFeed } from '../layouts/feed.ts';
import { rssFeed } from '../share/feed/rss-feed.ts';
import { absolute } from '../lib/url.ts';

/** RSS with every article in full. */
export const GET: APIRoute = async () => rss(rssFeed(await fullFeed(), absolute));
