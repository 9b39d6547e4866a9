import type { NewsArticle, ReportageNewsArticle } from 'schema-dts';
import type { Correction } from '../../schemas/correction.ts';
import type { Feature } from '../../schemas/feature.ts';
import { correctionText } from '../../lib/correction-text.ts';
import { timestamp } from '../../lib/date.ts';
import type { Resolve } from '../head-metadata.ts';
import type { SharedPage } from '../shared-page.ts';
import { pageImages, publisherId } from './site.ts';

const sourceId = (resolve: Resolve): string => `${resolve('/about/')}#source`;

/** The report that the feature rests on. Its author stands here, not as the articles'; it has no date. */
function sourceReport(source: Feature['source'], resolve: Resolve): NewsArticle {
  return {
    '@type': 'NewsArticle',
    '@id': sourceId(resolve),
    headline: source.title,
    author: { '@type': 'Person', name: source.author },
  };
}

/** An article. Unchanged, the day of change is that of publication. */
export function reportage(
  page: SharedPage,
  corrections: readonly Correction[],
  feature: Pick<Feature, 'source' | 'language'>,
  resolve: Resolve,
): ReportageNewsArticle {
  const url = resolve(page.path);
  return {
    '@type': 'ReportageNewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: page.title,
    description: page.description,
    articleSection: page.article?.section ?? '',
    inLanguage: feature.language,
    image: pageImages(page, resolve),
    datePublished: timestamp(page.published),
    dateModified: timestamp(page.updated),
    author: { '@id': publisherId(resolve) },
    publisher: { '@id': publisherId(resolve) },
    isBasedOn: sourceReport(feature.source, resolve),
    citation: { '@id': sourceId(resolve) },
    isAccessibleForFree: true,
    ...(corrections.length > 0 && {
      correction: corrections.map((correction) => ({
        '@type': 'CorrectionComment' as const,
        text: correctionText(correction),
        datePublished: timestamp(correction.date),
      })),
    }),
  };
}
