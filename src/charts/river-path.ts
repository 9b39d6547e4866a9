import type { Position } from '../schemas/geography.ts';
import { round } from './drawing.ts';

/** Puts degrees on a drawing: `focus` at `origin`, equirectangular, latitude corrected by the cosine at `focus`. */
export interface Projection {
  focus: Position;
  /** Where `focus` is, px. */
  origin: readonly [number, number];
  /** Px a degree of latitude. */
  scale: number;
}

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

/**
 * Points → a smooth curve as an SVG path (Catmull–Rom as cubic Béziers), to one decimal. Steps are relative to the
 * point before, as rounded: shorter than absolute ones, and errors do not add up.
 */
export function riverPath(points: readonly Position[], projection: Projection): string {
  const path = points.map((point) => project(point, projection).map(round));
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
