import type { Line } from './measure-build.ts';

/** 一步与它的 CPU 秒。 */
export interface Step {
  name: string;
  seconds: number;
}

/** 网页一张张画的时候，一行一张：路径与毫秒。 */
const DRAWN = /[├└]─ (?<path>\S+).*?\(\+(?<time>[\d.]+)(?<unit>ms|s)\)/u;
/** 一步报完时说的话；“等某一步”是走到一半说的，不算。 */
const DONE = /^\d\d:\d\d:\d\d (?:\[WARN\] )?\[(?<name>[^\]]+)\] (?!Waiting)(?<text>.*)$/u;

/** 画的是哪一类；不在这里的是“其余网页”。 */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\/cards\//u, '画分享卡片（自报的钟面时间）'],
  [/^\/articles\//u, '画文章页（自报的钟面时间）'],
];

/**
 * 从本站构建说的话里读出各步用时，费时的在前：各步是这一步报完与上一步报完之间整棵进程树用去的 CPU 秒；
 * “画……”几项含在“build”里，没有单独的 CPU，给各张自报的时间之和。
 */
export function stepsOf(log: readonly Line[]): Step[] {
  const sums = new Map<string, number>();
  const add = (name: string, seconds: number): void => void sums.set(name, (sums.get(name) ?? 0) + seconds);
  let previous = 0;
  for (const { text, cpu } of log) {
    const drawn = DRAWN.exec(text)?.groups;
    if (drawn !== undefined) {
      const { path = '', time = '0', unit } = drawn;
      const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? '画其余网页（自报的钟面时间）';
      add(kind, Number(time) / (unit === 'ms' ? 1000 : 1));
      continue;
    }
    const done = DONE.exec(text)?.groups;
    if (done === undefined) continue;
    add(done['name'] ?? '', cpu - previous);
    previous = cpu;
  }
  return [...sums]
    .map(([name, seconds]) => ({ name, seconds }))
    .filter(({ seconds }) => seconds >= 0.5)
    .sort((one, other) => other.seconds - one.seconds);
}
