/** A flag: its pole at `x`, its text `width` wide to the right. */
export interface Flag {
  x: number;
  width: number;
}

const overlaps = (a: Flag, b: Flag): boolean => a.x < b.x + b.width && b.x < a.x + a.width;
/** The pole of `pole` runs through the text of `flag`. */
const crosses = (pole: Flag, flag: Flag): boolean => pole.x > flag.x && pole.x < flag.x + flag.width;

/**
 * Gives flags their heights; 0 is nearest to the scale. Texts of one height do not meet, and no pole runs through
 * another's text. From the right, since a flag on the left can always go higher.
 * @returns Heights in the order of `flags`.
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

/** A text beside an upright scale: wants to be at `at`, is `size` high. */
export interface Block {
  at: number;
  size: number;
}

/**
 * Moves texts apart along a scale: in their order, `gap` between them, with the least sum of squares, between `min`
 * and `max`. Crowded ones become a group around the mean of where they want to be (pool adjacent violators).
 * @param blocks By `at`, from the top.
 * @returns Upper edges; where there is too much, one after the other from `min`.
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
