import { timestamp } from '../lib/date.ts';
import { absolute, href } from '../lib/url.ts';
import type { SharedPage } from './shared-page.ts';
import { XML_STYLE_PATH } from './xml-style.ts';

type SitemapPage = Pick<SharedPage, 'path' | 'updated' | 'noindex'>;

const entry = (element: string, { path, updated }: Pick<SharedPage, 'path' | 'updated'>): string =>
  `<${element}><loc>${absolute(path)}</loc><lastmod>${timestamp(updated)}</lastmod></${element}>`;

const document = (root: string, entries: readonly string[]): string =>
  '<?xml version="1.0" encoding="UTF-8"?>' +
  `<?xml-stylesheet type="text/css" href="${href(XML_STYLE_PATH)}"?>` +
  `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</${root}>`;

/** What search engines may list, by address. */
const listed = (pages: readonly SitemapPage[]): SitemapPage[] =>
  pages.filter(({ noindex }) => !noindex).sort((a, b) => (a.path < b.path ? -1 : 1));

/** Every page that search engines may list, with the day of its last change in Beijing's time. */
export const sitemap = (pages: readonly SitemapPage[]): string =>
  document(
    'urlset',
    listed(pages).map((page) => entry('url', page)),
  );

/** The index of the one sitemap, dated by the page that changed last; search engines know the index. */
export function sitemapIndex(pages: readonly SitemapPage[]): string {
  const days = listed(pages).map(({ updated }) => updated);
  const updated = days.sort().at(-1) ?? '';
  return document('sitemapindex', [entry('sitemap', { path: '/sitemap-0.xml', updated })]);
}
