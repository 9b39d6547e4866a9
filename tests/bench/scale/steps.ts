/** 一步与它的秒数。 */
export interface Step {
  name: string;
  seconds: number;
}

/** 网页一张张画的时候，一行一张：路径与毫秒。 */
const DRAWN = /[├└]─ (?<path>\S+).*?\(\+(?<time>[\d.]+)(?<unit>ms|s)\)/gu;

/** 按路径归类的名字；都不是的归“其余网页”。 */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\/cards\//u, '分享卡片'],
  [/^\/articles\//u, '文章页'],
];

/**
 * 从本站构建说的话里读出各步用时（墙上的钟，机器忙时偏大）：画各类网页的按每张自报的毫秒加起来，
 * 收尾各步是该步报完与上一步报完之间的秒数，只到整秒。
 */
export function stepsOf(log: string): Step[] {
  const sums = new Map<string, number>();
  const add = (name: string, seconds: number): void => void sums.set(name, (sums.get(name) ?? 0) + seconds);
  for (const { groups } of log.matchAll(DRAWN)) {
    const { path = '', time = '0', unit } = groups ?? {};
    const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? '其余网页';
    add(kind, Number(time) / (unit === 'ms' ? 1000 : 1));
  }
  let previous: number | undefined;
  for (const { groups } of log.matchAll(
    /^(?<h>\d\d):(?<m>\d\d):(?<s>\d\d) (?:\[(?<name>[^\]]+)\])?(?<text>.*)$/gmu,
  )) {
    const { h, m, s, name, text = '' } = groups ?? {};
    const now = Number(h) * 3600 + Number(m) * 60 + Number(s);
    if (name !== undefined && !text.includes('Waiting for')) {
      const [, step = ''] = /(?<step>optimized images|Completed in|Building)/u.exec(text) ?? [];
      add(
        `${name}${step === '' ? '' : ` ${step}`}`,
        previous === undefined ? 0 : (now - previous + 86_400) % 86_400,
      );
      previous = now;
    } else if (name === undefined && text !== '' && !text.includes('─')) previous ??= now;
  }
  return [...sums]
    .map(([name, seconds]) => ({ name, seconds }))
    .filter(({ seconds }) => seconds >= 0.5)
    .sort((one, other) => other.seconds - one.seconds);
}
