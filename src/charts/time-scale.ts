/** Time in days from 1970-01-01, the first included, the last not. */
export interface Extent {
  start: number;
  end: number;
}

export interface Month extends Extent {
  year: number;
  /** 1 to 12. */
  month: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** A month beyond 12 is one of the next year. */
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

function monthExtent(year: number, month: number): Extent {
  return { start: dayNumber(year, month, 1), end: dayNumber(year, month + 1, 1) };
}

/** Whether a date has a day, not only a month. */
export const isDay = (date: string): boolean => date.length > 7;

/** The time a date takes: its day, or the whole month, which is not its first day. */
export function extentOf(date: string): Extent {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  if (day === undefined) return monthExtent(year, month);
  const start = dayNumber(year, month, day);
  return { start, end: start + 1 };
}

/** The months from `from` to `to`, both included, written as for {@link extentOf}. */
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

/** The months from the earliest of these dates to the latest, none left out. @throws Without a date. */
export function monthsCovering(dates: readonly string[]): Month[] {
  const [first, ...rest] = [...dates].sort();
  if (first === undefined) throw new Error('没有日期，画不出时间轴。');
  return monthsBetween(first, rest.at(-1) ?? first);
}

/** A day → a place, evenly: `range.start` at `from`, `range.end` at `to`. */
export function timeScale(range: Extent, from: number, to: number): (day: number) => number {
  const perDay = (to - from) / (range.end - range.start);
  return (day) => from + (day - range.start) * perDay;
}

export const middle = ({ start, end }: Extent): number => (start + end) / 2;
