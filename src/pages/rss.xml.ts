import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getFeature } from '../data/feature.ts';
import { fullFeed } from '../layouts/feed.ts';
import { rssFeed } from '../share/feed/rss-feed.ts';

/** RSS with every article in full. */
export const GET: APIRoute = async () => rss(rssFeed(await fullFeed(), (await getFeature()).updated));
