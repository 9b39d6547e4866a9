import type { APIRoute } from 'astro';
import { getSharedPages } from '../data/shared-pages.ts';
import { sitemap } from '../share/sitemap.ts';

export const GET: APIRoute = async () => new Response(sitemap(await getSharedPages()));
