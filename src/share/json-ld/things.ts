import { correctionText } from '../../lib/correction-text.ts';
import { timestamp } from '../../lib/date.ts';
import { plain } from '../../lib/text.ts';
import { absolute, articlePath } from '../../lib/url.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { Feature } from '../../schemas/feature.ts';
import type { SharedPage } from '../shared-page.ts';
import { pageImages, pageOf, publisherId } from './graph.ts';
import type { Thing } from './thing.ts';

const sourceId = (): string => `${absolute('/about/')}#source`;

/** An article. The report that the feature rests on has an author, who is not the articles', and no date. */
export function reportage(
  page: SharedPage,
  corrections: readonly Correction[],
  { source, language }: Pick<Feature, 'source' | 'language'>,
): Thing {
  const url = absolute(page.path);
  return {
    '@type': 'ReportageNewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: page.title,
    description: page.description,
    articleSection: page.article?.section ?? '',
    inLanguage: language,
    image: pageImages(page),
    datePublished: timestamp(page.published),
    dateModified: timestamp(page.updated),
    author: { '@id': publisherId() },
    publisher: { '@id': publisherId() },
    isBasedOn: {
      '@type': 'NewsArticle',
      '@id': sourceId(),
      headline: source.title,
      author: { '@type': 'Person', name: source.author },
    },
    citation: { '@id': sourceId() },
    isAccessibleForFree: true,
    ...(corrections.length > 0 && {
      correction: corrections.map((correction) => ({
        '@type': 'CorrectionComment',
        text: correctionText(correction),
        datePublished: timestamp(correction.date),
      })),
    }),
  };
}

/** Front page and section: the articles in reading order. */
export const collectionPage = (
  page: SharedPage,
  articles: readonly { slug: string; headline: string }[],
): Thing => ({
  '@type': 'CollectionPage',
  ...pageOf(page),
  mainEntity: {
    '@type': 'ItemList',
    numberOfItems: articles.length,
    itemListElement: articles.map(({ slug, headline }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: plain(headline),
      url: absolute(articlePath(slug)),
    })),
  },
});

/** The directory's glossary. */
export function definedTerms(
  page: SharedPage,
  terms: readonly { id: string; name: string; summary: string; aliases: readonly string[] }[],
): Thing {
  const url = absolute(page.path);
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
export function dataset(page: SharedPage, siteName: string): Thing {
  const { image: _image, ...shared } = pageOf(page);
  return {
    '@type': 'Dataset',
    ...shared,
    '@id': `${shared.url}#dataset`,
    name: `${siteName}：${page.title}`,
    creator: { '@id': publisherId() },
    isAccessibleForFree: true,
    isBasedOn: sourceId(),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: absolute('/data/figures.csv'),
    },
  };
}
