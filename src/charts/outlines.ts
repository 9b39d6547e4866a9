import type { Box } from './drawing.ts';

/** 相邻折点之间每隔几个用户单位取一点，供名字避让。 */
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

/** 方框的四角，首尾相接。 */
export const corners = ({ x, y, width, height }: Box): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

/** 以一点为中心、半边长 `r` 的方框。 */
export const around = ([x, y]: readonly [number, number], r: number): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});
