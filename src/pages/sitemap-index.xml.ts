import type { APIRoute } from 'astro';
import { getSharedPages } from '../data/shared-pages.ts';
import { sitemapIndex } from '../share/sitemap.ts';

export const GET: APIRoute = async () => new Response(sitemapIndex(await getSharedPages()));
