import { describe, expect, it } from 'vitest';
import { overlap } from './drawing.ts';
import { type Label, placeLabels } from './place-labels.ts';

const bounds = { x: 0, y: 0, width: 200, height: 100 };
const label = (text: string, x: number, y: number): Label => ({
  text,
  at: [x, y],
  width: 40,
  height: 20,
  gap: 8,
});

describe('placing names', () => {
  it('in the open a name stands right of its point, its middle level with it', () => {
    expect(placeLabels([label('甲', 50, 50)], bounds, [])).toEqual([{ x: 58, y: 40, width: 40, height: 20 }]);
  });

  it('where the right is out of the picture it goes left', () => {
    expect(placeLabels([label('甲', 190, 50)], bounds, [])[0]?.x).toBe(142);
  });

  it('names close together overlap neither each other nor the points', () => {
    const points = [
      [50, 50],
      [60, 55],
      [70, 48],
      [62, 62],
    ] as const;
    const dots = points.map(([x, y]) => ({ x: x - 3, y: y - 3, width: 6, height: 6 }));
    const boxes = placeLabels(
      points.map(([x, y], index) => label(`第${String(index)}点`, x, y)),
      bounds,
      dots,
    );
    expect(boxes).toHaveLength(4);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
      expect(dots.some((dot) => overlap(box, dot))).toBe(false);
    }
  });

  it('keeps off the river where it can', () => {
    const river = [
      [70, 50],
      [80, 50],
    ] as const;
    expect(placeLabels([label('甲', 50, 50)], bounds, [], river)[0]?.x).toBe(2);
  });

  it('where the first choice leads nowhere it goes back and moves names', () => {
    const narrow = { x: 0, y: 0, width: 100, height: 22 };
    const dots = [48, 52].map((x) => ({ x: x - 1, y: 10, width: 2, height: 2 }));
    const boxes = placeLabels([label('甲', 48, 11), label('乙', 52, 11)], narrow, dots);
    expect(boxes.map(({ x }) => x)).toEqual([0, 60]);
  });

  it('throws where one finds no room, and says which', () => {
    const tiny = { x: 0, y: 0, width: 50, height: 20 };
    expect(() => placeLabels([label('甲', 5, 10), label('乙', 8, 10)], tiny, [])).toThrow(/放不下“[甲乙]”/);
  });
});
