import type { SearchRecord } from '../shared/record.ts';

/** 一个时期的文章和它在索引目录里的位置。 */
export interface Period {
  /** 子目录，如 `1/`；最近的一份就在索引目录里，是空串。 */
  path: string;
  articles: SearchRecord[];
}

/**
 * 按发布的先后分成几份：从最早的数起，每满 `size` 篇另成一份，余下的是最近的一份。
 * 新发一篇只动最近的一份，较早各份的索引照旧可用。
 * @param published 文章地址 → 发布时刻；没有的当作最早。
 * @returns 最近的一份在前。
 */
export function periodsOf(
  articles: readonly SearchRecord[],
  size: number,
  published: ReadonlyMap<string, string>,
): Period[] {
  const dateOf = ({ url }: SearchRecord): string => published.get(url) ?? '';
  const sorted = articles.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
  const older = Math.max(0, Math.ceil(sorted.length / size) - 1);
  return [
    { path: '', articles: sorted.slice(older * size) },
    ...Array.from({ length: older }, (_, index) => ({
      path: `${String(index + 1)}/`,
      articles: sorted.slice(index * size, (index + 1) * size),
    })),
  ];
}
