import type { Gold } from './types.ts';

const DEPTH = 10;

/** Scores on the queries, each from 0 to 1. */
export interface Score {
  recall: number;
  precision: number;
  top1: number;
  mrr: number;
}

/**
 * Means over the queries, of the first ten results. Recall: how much of what is relevant was found (ten at most);
 * precision: how many of the first R are relevant (R relevant ones, ten at most); MRR: of the one that should be first,
 * or else the first relevant one.
 */
export function score(gold: readonly Gold[], answers: readonly string[][]): Score {
  const each = gold.map(({ best, relevant }, at) => {
    const found = (answers[at] ?? []).slice(0, DEPTH);
    const wanted = new Set(relevant);
    const depth = Math.min(DEPTH, wanted.size);
    const right = (url: string): boolean => (best === undefined ? wanted.has(url) : url === best);
    const place = found.findIndex(right);
    return {
      recall: found.filter((url) => wanted.has(url)).length / depth,
      precision: found.slice(0, depth).filter((url) => wanted.has(url)).length / depth,
      top1: place === 0 ? 1 : 0,
      mrr: place === -1 ? 0 : 1 / (place + 1),
    };
  });
  const mean = (name: keyof Score): number => each.reduce((sum, one) => sum + one[name], 0) / each.length;
  return { recall: mean('recall'), precision: mean('precision'), top1: mean('top1'), mrr: mean('mrr') };
}

/** How often the first result is right, for each kind of query. */
export function top1ByKind(gold: readonly Gold[], answers: readonly string[][]): Map<string, number> {
  const kinds = Map.groupBy(gold.keys(), (at) => gold[at]?.kind ?? '');
  return new Map(
    [...kinds].map(([kind, places]) => {
      const asked = places.flatMap((at) => gold[at] ?? []);
      const answered = places.map((at) => answers[at] ?? []);
      return [kind, score(asked, answered).top1] as const;
    }),
  );
}

/** The median. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A quantile (the nearest value). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
}
