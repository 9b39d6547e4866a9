import { commonLength } from './likeness.ts';

/**
 * The id a wrong one is most like, as the end of a sentence that lists ids; empty where there is none. Case, hyphens,
 * underscores and extensions do not count.
 */
export function nearest(wrong: string, known: Iterable<string>): string {
  const bare = wrong
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replaceAll('_', '-');
  const [best] = [...known]
    .map((id) => ({ id, far: Math.max(bare.length, id.length) - commonLength(bare, id) }))
    .filter(({ id, far }) => far <= Math.max(1, Math.floor(id.length / 5)))
    .sort((a, b) => a.far - b.far);
  return best === undefined ? '' : `，是不是“${best.id}”`;
}
