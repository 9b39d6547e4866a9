import type { APIRoute } from 'astro';
import { getSharedPages } from '../data/shared-pages.ts';
import { absolute } from '../lib/url.ts';
import { sitemapIndex } from '../share/sitemap.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(sitemapIndex(await getSharedPages(), (path) => absolute(path, site)));
