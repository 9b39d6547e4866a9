import type { Projection } from './river-path.ts';
import type { Frame, MapChart } from '../schemas/chart.ts';
import type { Position } from '../schemas/geography.ts';
import { FIGURE } from '../lib/words.ts';
import { round } from './drawing.ts';
import type { Place } from '../schemas/entity.ts';

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

/** The part of a river in the frame, and two points more at each end, so that the curve is the whole river's. */
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

/** How wide and narrow maps are drawn, in user units. */
export interface MapStyle {
  width: number;
  /** Width of main rivers and of others. */
  main: number;
  minor: number;
  /** Size of points; 1 as drawn. */
  dot: number;
}

/** Whole map and enlarged frame in both widths; on phones rivers are thinner, text and points the same. */
const STYLES: Record<'wide' | 'narrow', readonly [MapStyle, MapStyle]> = {
  wide: [
    { width: 700, main: 14, minor: 6, dot: 1 },
    { width: 420, main: 26, minor: 8, dot: 1 },
  ],
  narrow: [
    { width: 328, main: 9, minor: 4, dot: 0.75 },
    { width: 328, main: 22, minor: 7, dot: 0.9 },
  ],
};

export function mapStyle(size: 'wide' | 'narrow', index: number): MapStyle {
  return STYLES[size][index === 0 ? 0 : 1];
}

/** Kilometres a degree of latitude, by the mean radius of the earth, 6371.0088 km (IUGG). */
export const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;

/**
 * The scale: the largest of 1, 2, 5 times a power of ten that fits into `room`.
 * @param scale User units a degree of latitude; longitude is narrowed, so that both are the same in the middle.
 */
export function scaleBar(scale: number, room: number): { length: number; text: string; kilometres: number } {
  const perKilometre = scale / KM_PER_DEGREE;
  const most = room / perKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { kilometres, length: round(kilometres * perKilometre), text: FIGURE.kilometres(kilometres) };
}

export interface MapPoint {
  name: string;
  coordinates: Position;
  /** A city is a square, an area's point a ring, a place a dot. */
  mark: 'city' | 'area' | 'place';
  /** Id in the directory, where it has an entry. */
  id: string | undefined;
}

function pointOf({ id, name, coordinates }: Place, mark: MapPoint['mark']): MapPoint {
  if (coordinates === undefined) throw new Error(`地图要标的地点“${id}”在 places.yaml 里没有坐标。`);
  return { id, name, coordinates, mark };
}

function placeOf(id: string, places: readonly Place[]): Place {
  const place = places.find((candidate) => candidate.id === id);
  if (place === undefined) throw new Error(`地图要标的地点“${id}”不在 places.yaml。`);
  return place;
}

/**
 * Points of a frame (0 is the whole map): cities and areas in each; other places in the smallest frame that has them,
 * or the whole map would be crowded.
 * @throws For an id without an entry, or without coordinates; both were checked before.
 */
export function mapPoints(map: MapChart, index: number, places: readonly Place[]): MapPoint[] {
  const { cities, areas, frames } = map;
  const special = [
    ...cities.map(({ place, name = '', coordinates = [0, 0] }): MapPoint =>
      place === undefined
        ? { id: undefined, name, coordinates, mark: 'city' }
        : pointOf(placeOf(place, places), 'city'),
    ),
    ...areas.map((id) => pointOf(placeOf(id, places), 'area')),
  ];
  const rest = places
    .filter(({ id, coordinates }) => coordinates !== undefined && !special.some((point) => point.id === id))
    .map((place) => pointOf(place, 'place'));
  const within = ({ coordinates }: MapPoint, frame = frames[index]): boolean =>
    frame !== undefined && inside(coordinates, frame.bounds);
  const elsewhere = (point: MapPoint): boolean =>
    index === 0 && frames.slice(1).some((frame) => within(point, frame));
  return [
    ...special.filter((point) => within(point)),
    ...rest.filter((point) => within(point) && !elsewhere(point)),
  ];
}
