import { expect, it, onTestFinished, vi } from 'vitest';
import { sitemap, sitemapIndex } from './sitemap.ts';

const pages = [
  { path: '/', updated: '2026-12-01', noindex: false },
  { path: '/a/', updated: '2026-12-03', noindex: false },
  { path: '/print/', updated: '2026-12-09', noindex: true },
];

it('lists the pages that may be found, with Beijing’s day, and is dated by the one that changed last', () => {
  vi.stubEnv('SITE', 'https://example.com');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(sitemap(pages)).toContain(
    '<url><loc>https://example.com/</loc><lastmod>2026-12-01T00:00:00+08:00</lastmod></url><url><loc>https://example.com/a/</loc>',
  );
  expect(sitemap(pages)).not.toContain('/print/');
  expect(sitemapIndex(pages)).toContain(
    '<loc>https://example.com/sitemap-0.xml</loc><lastmod>2026-12-03T00:00:00+08:00</lastmod>',
  );
});
