import { describe, expect, it } from 'vitest';
import { type Flag, spreadBlocks, stackFlags } from './place-labels.ts';

const at = (...xs: number[]): Flag[] => xs.map((x) => ({ x, width: 100 }));

/** 两两之间的毛病：同层相叠，或低处的字被高处的旗杆穿过。 */
function faults(flags: readonly Flag[], lanes: readonly number[]): string[] {
  return flags.flatMap((a, i) =>
    flags.flatMap((b, j) => {
      if (i === j) return [];
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x;
      const pierced = b.x > a.x && b.x < a.x + a.width && (lanes[j] ?? 0) > (lanes[i] ?? 0);
      return (lanes[i] === lanes[j] && !apart) || pierced ? [`${a.x}与${b.x}`] : [];
    }),
  );
}

describe('旗排高低', () => {
  it('离得开的都在最低一层', () => {
    expect(stackFlags(at(0, 150, 300))).toEqual([0, 0, 0]);
  });

  it('挤在一起的，左边的高', () => {
    expect(stackFlags(at(0, 40, 80))).toEqual([2, 1, 0]);
  });

  it('同一天的两面旗上下排，先写的在上', () => {
    expect(stackFlags(at(50, 50))).toEqual([1, 0]);
  });

  it('低层空着也不让旗杆穿过字', () => {
    // 第一面若放低层，会被第二面的旗杆穿过。
    const flags = at(0, 60, 130);
    expect(faults(flags, stackFlags(flags))).toEqual([]);
    expect(stackFlags(flags)).toEqual([2, 1, 0]);
  });

  it('疏密、宽窄任意，都不相叠不穿字', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const flags = Array.from({ length: 12 }, (_, index) => ({
        x: (seed * 137 + index * index * 71) % 900,
        width: 40 + ((seed + index) % 5) * 30,
      }));
      expect(faults(flags, stackFlags(flags))).toEqual([]);
    }
  });
});

describe('竖轴旁错开', () => {
  const size = 40;

  it('本来就离得开的，正对自己的位置', () => {
    expect(
      spreadBlocks(
        [
          { at: 50, size },
          { at: 150, size },
        ],
        10,
        0,
        500,
      ),
    ).toEqual([30, 130]);
  });

  it('同一处的两段，上下各让一半', () => {
    expect(
      spreadBlocks(
        [
          { at: 200, size },
          { at: 200, size },
        ],
        10,
        0,
        500,
      ),
    ).toEqual([155, 205]);
  });

  it('不出上下界，次序与间隔不变', () => {
    const blocks = [1, 2, 490, 495, 500].map((place) => ({ at: place, size }));
    const tops = spreadBlocks(blocks, 10, 0, 500);
    expect(tops[0]).toBe(0);
    expect((tops.at(-1) ?? 0) + size).toBe(500);
    expect(tops.slice(1).every((top, index) => top - (tops[index] ?? 0) >= size + 10)).toBe(true);
  });
});
