/** 一份订阅拆成的几份：最新的一份，与以前各份。 */
export interface FeedDocuments<T> {
  /** 订阅者定时来取的一份，新的在前。 */
  current: T[];
  /** 以前各份，最早的一份在前；每份都是满的，取定就不再变。 */
  archives: T[][];
}

/**
 * 订阅太长就分成几份（RFC 5005 第4节）：从最早的数起，每满 `size` 篇另成一份；最新的一份总有 `size` 篇以上。
 * 照发布的先后切，新发一篇只动最新的一份，以前各份可以一直缓存。
 * @param items 全部，新的在前。
 */
export function feedDocuments<T>(items: readonly T[], size: number): FeedDocuments<T> {
  const count = Math.max(0, Math.floor(items.length / size) - 1);
  const end = items.length - count * size;
  return {
    current: items.slice(0, end),
    archives: Array.from({ length: count }, (_, index) =>
      items.slice(items.length - (index + 1) * size, items.length - index * size),
    ),
  };
}

/** 一份在各份里的位置：站内路径，没有的省去。 */
export interface FeedPlace {
  self: string;
  /** 最新的一份；本身就是时省去。 */
  current?: string;
  /** 早一份。 */
  older?: string;
  /** 晚一份；最新的一份不算。 */
  newer?: string;
}

/**
 * 第几份的位置。
 * @param path 序号 → 站内路径；`undefined` 是最新的一份。
 * @param number 从 1 起，最早的是 1；`undefined` 是最新的一份。
 * @param count 以前各份一共几份。
 */
export function feedPlace(
  path: (number: number | undefined) => string,
  number: number | undefined,
  count: number,
): FeedPlace {
  const older = (number ?? count + 1) - 1;
  return {
    self: path(number),
    ...(number !== undefined && { current: path(undefined) }),
    ...(older >= 1 && { older: path(older) }),
    ...(number !== undefined && number < count && { newer: path(number + 1) }),
  };
}
