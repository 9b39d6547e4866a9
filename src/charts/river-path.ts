import type { Position } from '../schemas/geography.ts';

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

/** One decimal, without “.0” and without a zero before the point. */
const short = (value: number): string =>
  value
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/^(-?)0(?=\.)/, '$1')
    .replace(/^-0$/, '0');

const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * Points → a smooth curve as an SVG path (Catmull–Rom as cubic Béziers), to one decimal. Steps are relative to the
 * point before, as rounded: shorter than absolute ones, and errors do not add up.
 */
export function riverPath(points: readonly Position[], projection: Projection): string {
  const path = points.map((point) => project(point, projection).map(tenth));
  const at = (index: number): number[] => path[Math.min(Math.max(index, 0), path.length - 1)] ?? [0, 0];
  const curves = path.slice(1).map((end, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    const sixth = (a: number[], b: number[], axis: number): number => ((a[axis] ?? 0) - (b[axis] ?? 0)) / 6;
    const step = end.map((value, axis) => value - (from[axis] ?? 0));
    const steps = [
      ...from.map((_, axis) => sixth(end, before, axis)),
      ...step.map((value, axis) => value - sixth(after, from, axis)),
      ...step,
    ];
    return steps.map(short).join(' ');
  });
  const start = `M${at(0).map(short).join(' ')}`;
  return curves.length === 0 ? start : `${start}c${curves.join(' ')}`.replaceAll(' -', '-');
}
