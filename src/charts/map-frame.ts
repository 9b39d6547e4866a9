import type { Projection } from './river-path.ts';
import type { Frame } from '../schemas/chart.ts';
import type { Position } from '../schemas/geography.ts';

/** A frame's projection: fills the width; degrees of longitude are narrowed by the cosine of the middle latitude. */
export function frameProjection(
  { bounds: [west, south, east, north] }: Frame,
  width: number,
): Projection & { height: number } {
  const focus: Position = [(west + east) / 2, (south + north) / 2];
  const scale = width / ((east - west) * Math.cos((focus[1] * Math.PI) / 180));
  const height = Math.round((north - south) * scale);
  return { focus, origin: [width / 2, height / 2], scale, height };
}

export function inside([lon, lat]: Position, [west, south, east, north]: Frame['bounds']): boolean {
  return lon > west && lon < east && lat > south && lat < north;
}

/**
 * The part of a river in the frame, with two points more at each end, so that the curve is that of the whole river.
 */
export function visiblePart(
  points: readonly Position[],
  { bounds: [west, south, east, north] }: Frame,
): readonly Position[] {
  const margin = (east - west) / 2;
  const seen = points.flatMap((point, index) =>
    inside(point, [west - margin, south - margin, east + margin, north + margin]) ? [index] : [],
  );
  return points.slice(Math.max(0, (seen[0] ?? 0) - 2), (seen.at(-1) ?? -3) + 3);
}
