import { LANGUAGES } from '../../lib/edition.ts';
import { scriptNow } from '../../lib/edition-now.ts';
import type { CollectionPage, Dataset, DefinedTermSet, WebPage } from 'schema-dts';
import { timestamp } from '../../lib/date.ts';
import { plain } from '../../lib/text.ts';
import { articlePath } from '../../lib/url.ts';
import type { Resolve } from '../head-metadata.ts';
import type { SharedPage } from '../shared-page.ts';
import { pageImages, publisherId } from './site.ts';

function pageOf(page: SharedPage, resolve: Resolve) {
  const url = resolve(page.path);
  return {
    '@id': `${url}#page`,
    url,
    name: page.title,
    description: page.description,
    inLanguage: LANGUAGES[scriptNow()],
    isPartOf: { '@id': `${resolve('/')}#website` },
    publisher: { '@id': publisherId(resolve) },
    image: pageImages(page, resolve),
    datePublished: timestamp(page.published),
    dateModified: timestamp(page.updated),
  };
}

/** An ordinary page. */
export function webPage(page: SharedPage, resolve: Resolve): WebPage {
  return { '@type': 'WebPage', ...pageOf(page, resolve) };
}

/** Front page and section: the articles in reading order. */
export function collectionPage(
  page: SharedPage,
  articles: readonly { slug: string; headline: string }[],
  resolve: Resolve,
): CollectionPage {
  return {
    '@type': 'CollectionPage',
    ...pageOf(page, resolve),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: articles.length,
      itemListElement: articles.map(({ slug, headline }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: plain(headline),
        url: resolve(articlePath(slug)),
      })),
    },
  };
}

/** The directory's glossary. */
export function definedTerms(
  page: SharedPage,
  terms: readonly { id: string; name: string; summary: string; aliases: readonly string[] }[],
  resolve: Resolve,
): DefinedTermSet {
  const url = resolve(page.path);
  return {
    '@type': 'DefinedTermSet',
    '@id': `${url}#glossary-set`,
    url: `${url}#glossary`,
    name: page.title,
    hasDefinedTerm: terms.map(({ id, name, summary, aliases }) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${id}`,
      url: `${url}#${id}`,
      name,
      description: summary,
      ...(aliases.length > 0 && { alternateName: [...aliases] }),
      inDefinedTermSet: `${url}#glossary-set`,
    })),
  };
}

/** The data page: every number, as a CSV to download. */
export function dataset(page: SharedPage, siteName: string, resolve: Resolve): Dataset {
  const { image: _image, ...shared } = pageOf(page, resolve);
  return {
    '@type': 'Dataset',
    ...shared,
    '@id': `${shared.url}#dataset`,
    name: `${siteName}：${page.title}`,
    creator: { '@id': publisherId(resolve) },
    isAccessibleForFree: true,
    isBasedOn: `${resolve('/about/')}#source`,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: resolve('/data/figures.csv'),
    },
  };
}
