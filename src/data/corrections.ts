import type { Correction } from '../schemas/correction.ts';
import { getArticles } from './articles.ts';
import { getFeature } from './feature.ts';

/** 更正记录的一条，连同它所说的文章；整个专题的没有。 */
export interface RecordedCorrection extends Correction {
  slug: string | undefined;
}

/** 全站的更正，新的在前。 */
export async function getCorrections(): Promise<RecordedCorrection[]> {
  const [{ corrections }, articles] = await Promise.all([getFeature(), getArticles()]);
  return [
    ...corrections
      .filter(({ article }) => article === undefined)
      .map((correction) => ({ ...correction, slug: undefined })),
    ...articles.flatMap(({ slug, corrections: own }) => own.map((correction) => ({ ...correction, slug }))),
  ].sort((a, b) => b.date.localeCompare(a.date));
}
