import type { Box } from './drawing.ts';

/** A point every few user units along a line, for names to keep off. */
export function samples(points: readonly (readonly [number, number])[]): [number, number][] {
  return points.slice(1).flatMap(([toX, toY], index) => {
    const [x, y] = points[index] ?? [toX, toY];
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / 6));
    return Array.from({ length: steps }, (_, step): [number, number] => [
      x + ((toX - x) * step) / steps,
      y + ((toY - y) * step) / steps,
    ]);
  });
}

/** The four corners of a box, closed. */
export const corners = ({ x, y, width, height }: Box): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

/** A box around a point, `r` to each side. */
export const around = ([x, y]: readonly [number, number], r: number): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});
