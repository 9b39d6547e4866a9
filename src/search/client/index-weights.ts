/**
 * Pagefind 的选项。题目的二字词最重，别名次之；`x` 只为能查到，不为排序。
 * 这里只决定谁进入核对，最后的先后由 `shared/rank.ts` 定。
 */
export function indexWeights(extra: Record<string, unknown>): Record<string, unknown> {
  return { ...extra, ranking: { metaWeights: { tb: 6, alias: 4, title: 2, x: 0.1 } } };
}
