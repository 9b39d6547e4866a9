import { expect, it } from 'vitest';
import { sitemap, sitemapIndex } from './sitemap.ts';

const pages = [
  { path: '/', updated: '2026-12-01', noindex: false },
  { path: '/a/', updated: '2026-12-03', noindex: false },
  { path: '/print/', updated: '2026-12-09', noindex: true },
];
const resolve = (path: string): string => `https://example.com${path}`;

it('lists the pages that may be found, with Beijing’s day', () => {
  expect(sitemap(pages, resolve)).toContain(
    '<url><loc>https://example.com/</loc><lastmod>2026-12-01T00:00:00+08:00</lastmod></url><url><loc>https://example.com/a/</loc>',
  );
  expect(sitemap(pages, resolve)).not.toContain('/print/');
});

it('dates the index by the page that changed last', () => {
  expect(sitemapIndex(pages, resolve)).toContain(
    '<loc>https://example.com/sitemap-0.xml</loc><lastmod>2026-12-03T00:00:00+08:00</lastmod>',
  );
});
