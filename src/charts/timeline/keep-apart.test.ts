import { describe, expect, it } from 'vitest';
import { type Flag, spreadBlocks, stackFlags } from './keep-apart.ts';

/** Pairs at fault: texts of one height that meet, or a pole through a lower text. */
function faults(flags: readonly Flag[], lanes: readonly number[]): string[] {
  return flags.flatMap((a, i) =>
    flags.flatMap((b, j) => {
      if (i === j) return [];
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x;
      const pierced = b.x > a.x && b.x < a.x + a.width && (lanes[j] ?? 0) > (lanes[i] ?? 0);
      return (lanes[i] === lanes[j] && !apart) || pierced ? [`${a.x}, ${b.x}`] : [];
    }),
  );
}

describe('heights of flags', () => {
  it.each([
    ['apart, all are low', [0, 150, 300], [0, 0, 0]],
    ['crowded, those on the left are higher', [0, 40, 80], [2, 1, 0]],
    ['on one day the first written is above', [50, 50], [1, 0]],
    ['low room stays free rather than a pole through a text', [0, 60, 130], [2, 1, 0]],
  ])('%s', (_, xs, lanes) => {
    expect(stackFlags(xs.map((x) => ({ x, width: 100 })))).toEqual(lanes);
  });

  it('none meets another or is pierced, however dense and wide', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const flags = Array.from({ length: 12 }, (_, index) => ({
        x: (seed * 137 + index * index * 71) % 900,
        width: 40 + ((seed + index) % 5) * 30,
      }));
      expect(faults(flags, stackFlags(flags))).toEqual([]);
    }
  });
});

describe('texts beside an upright scale', () => {
  const size = 40;
  const spread = (...places: number[]): number[] =>
    spreadBlocks(
      places.map((at) => ({ at, size })),
      10,
      0,
      500,
    );

  it('stand at their place where there is room; two at one give way by half each', () => {
    expect(spread(50, 150)).toEqual([30, 130]);
    expect(spread(200, 200)).toEqual([155, 205]);
  });

  it('stay in bounds, in order and apart', () => {
    const tops = spread(1, 2, 490, 495, 500);
    expect(tops[0]).toBe(0);
    expect((tops.at(-1) ?? 0) + size).toBe(500);
    expect(tops.slice(1).every((top, index) => top - (tops[index] ?? 0) >= size + 10)).toBe(true);
  });
});
