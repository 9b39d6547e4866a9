import type { Prepared } from '../shared/prepared.ts';
import type { Query } from '../shared/query.ts';
import { looseText } from '../shared/rank.ts';

/** 核对过、打了分的一条。 */
export interface Scored {
  record: Prepared;
  score: number;
}

/** 找到的，与实际用来找、供标记的查询。 */
export interface Found {
  scored: Scored[];
  query: Query;
}

/** 部分相合时，最好的一条也低于它，就当没有找到。 */
const LOOSE_FLOOR = 0.05;
/** 部分相合时，比最好的一条差这么多的就不给了。 */
const LOOSE_SHARE = 0.6;

/** 文章，不是名录条目。 */
export function isArticle({ record }: Scored): boolean {
  return record.kind === '文章';
}

/** 里面有文章。 */
export function hasArticle(scored: readonly Scored[]): boolean {
  return scored.some(isArticle);
}

/** 与最好的一条差得不远的；名录条目短，容易得高分，所以文章另与文章比。 */
function nearBest(scored: readonly Scored[]): Scored[] {
  const floor = Math.max(LOOSE_FLOOR, (scored[0]?.score ?? 0) * LOOSE_SHARE);
  return scored.filter(({ score }) => score >= floor);
}

/** 不含读者排除的词。 */
function isAllowed(record: Prepared, { excluded }: Query): boolean {
  return excluded.every((text) => !looseText(record).includes(text));
}

/** 部分相合的里留下的：好的文章，好的条目，都不含读者排除的词。 */
export function nearBestAllowed(scored: readonly Scored[], query: Query): Scored[] {
  return [...nearBest(scored.filter(isArticle)), ...nearBest(scored)].filter(
    (item, at, all) => all.indexOf(item) === at && isAllowed(item.record, query),
  );
}
