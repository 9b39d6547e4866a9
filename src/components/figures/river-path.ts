import type { Position } from '../../schemas/geography.ts';

/** 把经纬度投到画面：以 focus 为 origin，等距圆柱投影，纬度按 focus 处的余弦校正。 */
export interface Projection {
  focus: Position;
  /** focus 在画面上的位置，px。 */
  origin: readonly [number, number];
  /** 一度纬度合多少 px。 */
  scale: number;
}

/** 一点的画面坐标，px。 */
export function project([lon, lat]: Position, { focus, origin, scale }: Projection): [number, number] {
  const squeeze = Math.cos((focus[1] * Math.PI) / 180);
  return [origin[0] + (lon - focus[0]) * squeeze * scale, origin[1] - (lat - focus[1]) * scale];
}

/** 折点 → 光滑曲线的 SVG path（Catmull–Rom 转三次贝塞尔），坐标取一位小数。 */
export function riverPath(points: readonly Position[], projection: Projection): string {
  const path = points.map((point) => project(point, projection));
  const at = (index: number): [number, number] =>
    path[Math.min(Math.max(index, 0), path.length - 1)] ?? [0, 0];
  const round = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
  const start = at(0);
  const curves = path.slice(1).map((end, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    const control1 = from.map((value, axis) => value + ((end[axis] ?? 0) - (before[axis] ?? 0)) / 6);
    const control2 = end.map((value, axis) => value - ((after[axis] ?? 0) - (from[axis] ?? 0)) / 6);
    return `C${[...control1, ...control2, ...end].map(round).join(' ')}`;
  });
  return `M${start.map(round).join(' ')}${curves.join('')}`;
}
