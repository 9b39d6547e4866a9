/** 一段时间，单位为天（1970-01-01 起算），含首不含尾。 */
export interface Extent {
  start: number;
  end: number;
}

/** 时间轴上的一个月。 */
export interface Month extends Extent {
  year: number;
  /** 1 至 12。 */
  month: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** 月从 1 数起，可越出 12，自动进位到下一年。 */
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

function monthExtent(year: number, month: number): Extent {
  return { start: dayNumber(year, month, 1), end: dayNumber(year, month + 1, 1) };
}

/** 日期写到了日，而不是只写到月。 */
export const isDay = (date: string): boolean => date.length > 7;

/** 一个日期占的时间：写到日的占那一天，只写到月的占整个月，不当成1日。 */
export function extentOf(date: string): Extent {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  if (day === undefined) return monthExtent(year, month);
  const start = dayNumber(year, month, day);
  return { start, end: start + 1 };
}

/** 从 `from` 到 `to`（写法同 {@link extentOf}，含两头）的各个月。 */
export function monthsBetween(from: string, to: string): Month[] {
  const [firstYear = 0, firstMonth = 1] = from.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1] = to.split('-').map(Number);
  const count = (lastYear - firstYear) * 12 + lastMonth - firstMonth + 1;
  return Array.from({ length: count }, (_, index) => {
    const offset = firstMonth - 1 + index;
    const [year, month] = [firstYear + Math.floor(offset / 12), (offset % 12) + 1];
    return { year, month, ...monthExtent(year, month) };
  });
}

/**
 * 这些日期落在哪些月：从最早的那个月到最晚的那个月，一个不缺。
 * @throws 一个日期也没有时
 */
export function monthsCovering(dates: readonly string[]): Month[] {
  const [first, ...rest] = [...dates].sort();
  if (first === undefined) throw new Error('没有日期，画不出时间轴。');
  return monthsBetween(first, rest.at(-1) ?? first);
}

/** 天 → 画面上的位置，匀速：`range.start` 落在 `from`，`range.end` 落在 `to`。 */
export function timeScale(range: Extent, from: number, to: number): (day: number) => number {
  const perDay = (to - from) / (range.end - range.start);
  return (day) => from + (day - range.start) * perDay;
}

/** 一段时间的正中。 */
export const middle = ({ start, end }: Extent): number => (start + end) / 2;
