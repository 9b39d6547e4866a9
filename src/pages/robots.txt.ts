import type { APIRoute } from 'astro';
import { getFeature } from '../data/feature.ts';
import { absolute } from '../lib/url.ts';

export const GET: APIRoute = async () => {
  const editions = (await getFeature()).traditional ? (['hans', 'hant'] as const) : (['hans'] as const);
  const sitemaps = editions.map((script) => `Sitemap: ${absolute('/sitemap-index.xml', script)}\n`);
  return new Response(`User-agent: *\nAllow: /\n\n${sitemaps.join('')}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
