import { timestamp } from '../lib/date.ts';
import type { Resolve } from './head-metadata.ts';
import type { SharedPage } from './shared-page.ts';
import { XML_STYLE_PATH } from './xml-style.ts';

/** The sitemap's file; the index names it, and search engines know the index. */
const SITEMAP = '/sitemap-0.xml';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

type Dated = Pick<SharedPage, 'path' | 'updated'>;
type SitemapPage = Dated & Pick<SharedPage, 'noindex'>;

const entry = (element: string, { path, updated }: Dated, resolve: Resolve): string =>
  `<${element}><loc>${resolve(path)}</loc><lastmod>${timestamp(updated)}</lastmod></${element}>`;

const document = (root: string, entries: string, resolve: Resolve): string =>
  '<?xml version="1.0" encoding="UTF-8"?>' +
  `<?xml-stylesheet type="text/css" href="${new URL(resolve(XML_STYLE_PATH)).pathname}"?>` +
  `<${root} xmlns="${NAMESPACE}">${entries}</${root}>`;

/** What search engines may list, by address. */
const listed = (pages: readonly SitemapPage[]): SitemapPage[] =>
  pages.filter(({ noindex }) => !noindex).sort((a, b) => (a.path < b.path ? -1 : 1));

/** Every page that search engines may list, with the day of its last change in Beijing's time. */
export const sitemap = (pages: readonly SitemapPage[], resolve: Resolve): string =>
  document(
    'urlset',
    listed(pages)
      .map((page) => entry('url', page, resolve))
      .join(''),
    resolve,
  );

/** The index of the one sitemap, dated by the page that changed last. */
export function sitemapIndex(pages: readonly SitemapPage[], resolve: Resolve): string {
  const days = listed(pages).map(({ updated }) => updated);
  const updated = days.sort().at(-1) ?? '';
  return document('sitemapindex', entry('sitemap', { path: SITEMAP, updated }, resolve), resolve);
}
