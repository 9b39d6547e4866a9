import type { MapChart } from '../schemas/chart.ts';
import type { Place } from '../schemas/entity.ts';
import type { MapPoint } from './map.ts';
import { inside } from './map-frame.ts';

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
