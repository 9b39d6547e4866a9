import type { Feature } from '../schemas/feature.ts';
import { LANGUAGES } from '../lib/edition.ts';
import { scriptNow } from '../lib/edition-now.ts';
import { getArticles } from './articles.ts';
import { getRecord, type Loaded, once } from './content.ts';

/** What the feature is, in the language of this edition. */
export async function getFeature(): Promise<Feature> {
  const feature = await getRecord('feature');
  if (feature === undefined) throw new Error('content/feature.yaml 没有内容。');
  return { ...feature, language: LANGUAGES[scriptNow()] };
}

/** Every section with its articles, in reading order. */
export const getSections = once(async () => {
  const [feature, articles] = await Promise.all([getFeature(), getArticles()]);
  const bySection = Map.groupBy(articles, ({ section }) => section);
  return feature.sections.map((section) => ({ ...section, articles: bySection.get(section.id) ?? [] }));
});

/** A section with its articles. */
export type SectionView = Loaded<typeof getSections>;

/** Every correction with its article (one of the whole feature has none), new ones first. */
export async function getCorrections() {
  const [{ corrections }, articles] = await Promise.all([getFeature(), getArticles()]);
  return [
    ...corrections
      .filter(({ article }) => article === undefined)
      .map((correction) => ({ ...correction, slug: undefined })),
    ...articles.flatMap(({ slug, corrections: own }) => own.map((correction) => ({ ...correction, slug }))),
  ].sort((a, b) => b.date.localeCompare(a.date));
}
