import type { Gold } from './types.ts';

const DEPTH = 10;

/** 对照查询上的成绩，都在 0 到 1 之间。 */
export interface Score {
  recall: number;
  precision: number;
  top1: number;
  mrr: number;
}

/**
 * 各条查询平均。只看前十条：召回是相关的找到了几成（相关多于十条时以十条计）；
 * 精确是前 R 条里相关的几成（R 是相关的条数，不过十）；MRR 看该排第一的那条（没有指定则第一条相关的）。
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

/** 各类问法的首条对了几成。 */
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

/** 中位数。 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** 分位数（最近的一个）。 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
}
