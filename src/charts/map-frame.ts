import type { Projection } from './river-path.ts';
import type { Frame } from '../schemas/chart.ts';
import type { Position } from '../schemas/geography.ts';

/** 一幅图的投影：左右撑满，经度按中纬度的余弦收窄。 */
export function frameProjection(
  { bounds: [west, south, east, north] }: Frame,
  width: number,
): Projection & { height: number } {
  const focus: Position = [(west + east) / 2, (south + north) / 2];
  const scale = width / ((east - west) * Math.cos((focus[1] * Math.PI) / 180));
  const height = Math.round((north - south) * scale);
  return { focus, origin: [width / 2, height / 2], scale, height };
}

/** 点在不在范围里。 */
export function inside([lon, lat]: Position, [west, south, east, north]: Frame['bounds']): boolean {
  return lon > west && lon < east && lat > south && lat < north;
}

/** 河在范围里的一段，两头各留两个点，曲线才与整条河一样。 */
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
