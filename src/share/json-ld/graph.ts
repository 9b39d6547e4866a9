import { timestamp } from '../../lib/date.ts';
import { LANGUAGES } from '../../lib/edition.ts';
import { scriptNow } from '../../lib/edition-now.ts';
import { absolute } from '../../lib/url.ts';
import { CARD_SIZES, cardPath } from '../card-paths.ts';
import type { SharedPage } from '../shared-page.ts';
import type { Thing } from './thing.ts';

/** The site's `@id` as publisher: it publishes in the feature's name, and is the author of the articles. */
export const publisherId = (): string => `${absolute('/')}#publisher`;

const publisher = (name: string): Thing => ({
  '@type': 'Organization',
  '@id': publisherId(),
  name,
  url: absolute('/'),
  logo: { '@type': 'ImageObject', url: absolute('/apple-touch-icon.png'), width: '180', height: '180' },
});

const website = (name: string, language: string): Thing => ({
  '@type': 'WebSite',
  '@id': `${absolute('/')}#website`,
  name,
  url: absolute('/'),
  inLanguage: language,
  publisher: { '@id': publisherId() },
});

/** Breadcrumbs down to this page. */
const breadcrumbs = ({ trail, path, title }: SharedPage): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...trail, { path, name: title }].map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: step.name,
    item: absolute(step.path),
  })),
});

/** A page's pictures, wide and square. */
export const pageImages = (page: SharedPage): Thing[] =>
  (['wide', 'square'] as const).map((kind) => ({
    '@type': 'ImageObject',
    url: absolute(cardPath(page.path, kind)),
    width: String(CARD_SIZES[kind].width),
    height: String(CARD_SIZES[kind].height),
  }));

/** What every page but an article says of itself. */
export function pageOf(page: SharedPage) {
  const url = absolute(page.path);
  return {
    '@id': `${url}#page`,
    url,
    name: page.title,
    description: page.description,
    inLanguage: LANGUAGES[scriptNow()],
    isPartOf: { '@id': `${absolute('/')}#website` },
    publisher: { '@id': publisherId() },
    image: pageImages(page),
    datePublished: timestamp(page.published),
    dateModified: timestamp(page.updated),
  } satisfies Omit<Thing, '@type'>;
}

/** An ordinary page. */
export const webPage = (page: SharedPage): Thing => ({ '@type': 'WebPage', ...pageOf(page) });

/** A page's structured data: publisher, site, breadcrumbs and its own; without its own it is an ordinary page. */
export const pageGraph = (
  page: SharedPage,
  site: { name: string; language: string },
  own: readonly Thing[],
) => ({
  '@context': 'https://schema.org',
  '@graph': [
    publisher(site.name),
    website(site.name, site.language),
    ...(page.trail.length === 0 ? [] : [breadcrumbs(page)]),
    ...(own.length > 0 ? own : [webPage(page)]),
  ],
});

/** An article's dates as Baidu asks for them (搜索资源平台, 落地页时间因子): without a zone, taken for Beijing's. */
export const baiduDates = (page: SharedPage): object => ({
  '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
  '@id': absolute(page.path),
  title: page.title,
  description: page.description,
  images: [absolute(cardPath(page.path, 'wide'))],
  pubDate: `${page.published}T00:00:00`,
  upDate: `${page.updated}T00:00:00`,
});

/** Text for a `<script>`: `<` is \u003c, so that neither `</script>` nor `<!--` ends it (HTML standard, 4.12.1.3). */
export const serialiseJsonLd = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
