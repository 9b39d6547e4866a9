/** 一长列里的一页。 */
export interface PageOf<T> {
  /** 第几页，从 1 起。 */
  number: number;
  /** 一共几页，至少 1。 */
  total: number;
  items: T[];
}

/**
 * 切成页，次序不变；空的也有一页。
 * @param size 一页几项。
 */
export function pagesOf<T>(items: readonly T[], size: number): PageOf<T>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    total,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/**
 * 分页条上列哪几页：头、尾、当前页与左右各一页；`undefined` 是中间略去的一段，至少两页。
 */
export function pageWindow(current: number, total: number): (number | undefined)[] {
  const shown = Array.from({ length: total }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === total || Math.abs(page - current) <= 1,
  );
  return shown.flatMap((page, index) => {
    const gap = page - (shown[index - 1] ?? 0);
    if (gap <= 1) return [page];
    return gap === 2 ? [page - 1, page] : [undefined, page];
  });
}

/**
 * 至多取 `limit` 项：取最近发布的，再照原来的次序排好；同一天的，排在后面的算新。
 */
export function latest<T extends { published: string }>(items: readonly T[], limit: number): T[] {
  if (items.length <= limit) return [...items];
  const newest = new Set(
    items
      .map((item, index) => ({ item, index }))
      .sort((a, b) => b.item.published.localeCompare(a.item.published) || b.index - a.index)
      .slice(0, limit)
      .map(({ item }) => item),
  );
  return items.filter((item) => newest.has(item));
}
