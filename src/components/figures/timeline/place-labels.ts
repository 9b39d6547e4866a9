/** 一面旗：旗杆立在 `x`，字在旗杆右边，宽 `width`。 */
export interface Flag {
  x: number;
  width: number;
}

const overlaps = (a: Flag, b: Flag): boolean => a.x < b.x + b.width && b.x < a.x + a.width;
/** `pole` 的旗杆穿过 `flag` 的字。 */
const crosses = (pole: Flag, flag: Flag): boolean => pole.x > flag.x && pole.x < flag.x + flag.width;

/**
 * 给各面旗排高低：0 层最靠近时间轴。同层的字不相叠，谁的旗杆也不穿过别人的字。
 * 从右往左排，左边的总可以再高一层，所以一定排得下。
 * @returns 与 `flags` 同序的层号。
 */
export function stackFlags(flags: readonly Flag[]): number[] {
  const lanes = new Map<Flag, number>();
  const order = flags
    .map((flag, index) => ({ flag, index }))
    .sort((a, b) => b.flag.x - a.flag.x || b.index - a.index);
  for (const { flag } of order) {
    const blocked = (lane: number): boolean =>
      [...lanes].some(
        ([other, taken]) =>
          (taken === lane && overlaps(flag, other)) || (taken > lane && crosses(other, flag)),
      );
    let lane = 0;
    while (blocked(lane)) lane += 1;
    lanes.set(flag, lane);
  }
  return flags.map((flag) => lanes.get(flag) ?? 0);
}

/** 竖排时间轴旁的一段字：希望正对 `at`，高 `size`。 */
export interface Block {
  at: number;
  size: number;
}

/**
 * 把几段字沿竖轴错开：次序不变，间隔至少 `gap`，挪动的平方和最小，都在 `min` 与 `max` 之间。
 * 挤在一起的几段合成一组，整组的中心落在各自所求位置的平均处（保序回归的合并法）。
 * @param blocks 按 `at` 由小到大。
 * @returns 各段上沿的位置；总长超出范围时从 `min` 起依次排下。
 */
export function spreadBlocks(blocks: readonly Block[], gap: number, min: number, max: number): number[] {
  const before: number[] = [];
  let used = 0;
  for (const { size } of blocks) {
    before.push(used);
    used += size + gap;
  }
  const groups: { sum: number; count: number }[] = [];
  for (const [index, { at, size }] of blocks.entries()) {
    let group = { sum: at - size / 2 - (before[index] ?? 0), count: 1 };
    for (let last = groups.at(-1); last && last.sum / last.count > group.sum / group.count;) {
      group = { sum: group.sum + last.sum, count: group.count + last.count };
      groups.pop();
      last = groups.at(-1);
    }
    groups.push(group);
  }
  const latest = Math.max(min, max - used + gap);
  const starts = groups.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(sum / count, min), latest)),
  );
  return starts.map((start, index) => start + (before[index] ?? 0));
}
