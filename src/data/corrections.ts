import type { Correction } from '../schemas/correction.ts';
import { getArticles } from './articles.ts';
import { getFeature } from './feature.ts';

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
