import { drawMap } from '../../charts/map.ts';
import { mapPoints, mapStyle } from '../../charts/map-frame.ts';
import type { MapChart } from '../../schemas/chart.ts';
import type { Place } from '../../schemas/entity.ts';
import type { Geography } from '../../schemas/geography.ts';
import { idsOf } from '../references.ts';
import type { Path, Rule } from '../model.ts';

/** Something wrong in a map, and in which of its fields. */
type Fault = [path: Path, message: string, remedy: string];

/** Places on a map have coordinates within its first frame; references.ts sees that they are in the directory. */
function* unplaced({ cities, areas, frames }: MapChart, places: readonly Place[]): Generator<Fault> {
  const wanted = [
    ...cities.map(({ place }, index) => ({ wanted: place, path: ['cities', index, 'place'] })),
    ...areas.map((place, index) => ({ wanted: place, path: ['areas', index] })),
  ];
  for (const { wanted: id, path } of wanted) {
    const place = places.find((candidate) => candidate.id === id);
    const [x, y] = place?.coordinates ?? [0, 0];
    const [west, south, east, north] = frames[0]?.bounds ?? [-180, -90, 180, 90];
    if (place?.coordinates !== undefined && (x < west || x > east || y < south || y > north))
      yield [path, `地点“${place.id}”在全图的外面。`, '放宽第一幅的 bounds；坐标写错的，改 places.yaml。'];
    if (place === undefined || place.coordinates !== undefined) continue;
    yield [path, `地点“${place.id}”没有坐标，标不上地图。`, '在 places.yaml 里补上 coordinates。'];
  }
}

/** Rivers that are named are there. */
function* unknownRivers({ frames }: MapChart, { rivers }: Geography): Generator<Fault> {
  const known = Object.keys(rivers);
  for (const [index, frame] of frames.entries())
    for (const name of Object.keys(frame.rivers))
      if (!known.includes(name))
        yield [['frames', index, 'rivers', name], `没有“${name}”这条河。`, `可选：${known.join('、')}。`];
}

type Point = readonly [number, number];

/** Distance from a point to a line, in degrees; on a sketch one degree is as long either way. */
function distance([x, y]: Point, line: readonly Point[]): number {
  const gaps = line.slice(1).map(([bx, by], index) => {
    const [ax, ay] = line[index] ?? [bx, by];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x - ax - along * dx, y - ay - along * dy);
  });
  return Math.min(...gaps);
}

/** A river's name stands beside that river, not beside another. */
function* misnamedRivers({ frames }: MapChart, { rivers }: Geography): Generator<Fault> {
  for (const [index, frame] of frames.entries())
    for (const [name, point] of Object.entries(frame.rivers)) {
      const [nearest = name] = Object.entries(rivers)
        .sort(([, one], [, other]) => distance(point, one) - distance(point, other))
        .map(([river]) => river);
      const message = `“${name}”写在了“${nearest}”旁边。`;
      if (nearest !== name) yield [['frames', index, 'rivers', name], message, '改成这条河旁边的一点。'];
    }
}

/** Draws both widths and tells which names have no room. */
function* undrawable(map: MapChart, geography: Geography, places: readonly Place[]): Generator<Fault> {
  for (const size of ['wide', 'narrow'] as const)
    for (const [index, frame] of map.frames.entries())
      try {
        const insets = index === 0 ? map.frames.slice(1) : [];
        drawMap(frame, mapPoints(map, index, places), geography, mapStyle(size, index), insets);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const message = `${size === 'wide' ? '宽' : '窄'}版的这一幅，${why}`;
        yield [['frames', index], message, '放宽 bounds、改河名的位置，或少标一个。'];
      }
}

/** A map has rivers to draw, coordinates for its places and room for its names. */
export const maps: Rule = function* (model) {
  const { charts, places, geography, files } = model;
  // A place whose own entry is wrong, or that is not there, is told elsewhere.
  const known = new Set(places.flatMap(({ id, data }) => (data === undefined ? [] : [id])));
  if (idsOf(model).entities === undefined || known.size < places.length) return;
  const sound = places.flatMap(({ data }) => data ?? []);
  for (const { data: map, at } of charts) {
    if (map?.kind !== 'map') continue;
    if (!files.includes('geography.yaml')) {
      const message = '地图要画河，内容目录里没有 geography.yaml。';
      yield { ...at('kind'), rule: 'map', message, remedy: '补上这个文件，或删去地图。' };
      continue;
    }
    const shown = [...map.cities.map(({ place }) => place ?? []), ...map.areas].flat();
    const rivers = geography.data;
    const first = [...unplaced(map, sound), ...(rivers === undefined ? [] : unknownRivers(map, rivers))];
    const canDraw = rivers !== undefined && first.length === 0 && shown.every((id) => known.has(id));
    const faults = canDraw ? [...misnamedRivers(map, rivers), ...undrawable(map, rivers, sound)] : first;
    for (const [path, message, remedy] of faults) yield { ...at(...path), rule: 'map', message, remedy };
  }
};
