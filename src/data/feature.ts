import type { Feature, Section } from '../schemas/feature.ts';
import { LANGUAGES } from '../lib/edition.ts';
import { scriptNow } from '../lib/edition-now.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { getRecord, once } from './content.ts';
import type { Correction } from '../schemas/correction.ts';

/** A section with its articles, in reading order. */
export interface SectionView extends Section {
  articles: ArticleView[];
}

/** What the feature is, in the language of this edition. */
export async function getFeature(): Promise<Feature> {
  const feature = await getRecord('feature');
  if (feature === undefined) throw new Error('content/feature.yaml 没有内容。');
  return { ...feature, language: LANGUAGES[scriptNow()] };
}

/** Every section, in the order of feature.yaml. */
export const getSections = once(async (): Promise<SectionView[]> => {
  const [feature, articles] = await Promise.all([getFeature(), getArticles()]);
  const bySection = Map.groupBy(articles, ({ section }) => section);
  return feature.sections.map((section) => ({ ...section, articles: bySection.get(section.id) ?? [] }));
});

/** A correction and its article; one of the whole feature has none. */
export interface RecordedCorrection extends Correction {
  slug: string | undefined;
}

/** Every correction, new ones first. */
export async function getCorrections(): Promise<RecordedCorrection[]> {
  const [{ corrections }, articles] = await Promise.all([getFeature(), getArticles()]);
  return [
    ...corrections
      .filter(({ article }) => article === undefined)
      .map((correction) => ({ ...correction, slug: undefined })),
    ...articles.flatMap(({ slug, corrections: own }) => own.map((correction) => ({ ...correction, slug }))),
  ].sort((a, b) => b.date.localeCompare(a.date));
}
