import { drawMap } from '../../charts/map.ts';
import { mapPoints } from '../../charts/map-points.ts';
import { mapStyle } from '../../charts/map-style.ts';
import type { Chart, MapChart } from '../../schemas/chart.ts';
import type { Place as PlaceEntity } from '../../schemas/entity.ts';
import { knownIds } from '../ids.ts';
import type { ContentModel, Entry, Path, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

/** Places of the directory; entries of other kinds count as places without coordinates. */
function placesOf(model: ContentModel): PlaceEntity[] {
  return model.entities
    .filter((entry) => entry.at().file.endsWith('/places.yaml'))
    .flatMap(({ data }) => (data === undefined ? [] : [data as PlaceEntity]));
}

/** A place whose own entry is wrong is told there, not as missing here. */
const isPlaceUnread = ({ entities }: ContentModel): boolean =>
  entities.some(({ data, at }) => data === undefined && at().file.endsWith('/places.yaml'));

function said(entry: Entry<Chart>, path: Path, message: string, remedy: string): Problem {
  return { ...entry.at(...path), rule: 'map', message, remedy };
}

/** Places on a map are in the directory and have coordinates. */
function placeProblems(entry: Entry<Chart>, map: MapChart, places: readonly PlaceEntity[]): Problem[] {
  const wanted = [
    ...map.cities.map(({ place }, index) => ({ id: place, path: ['cities', index, 'place'] })),
    ...map.areas.map((id, index) => ({ id, path: ['areas', index] })),
  ];
  return wanted.flatMap(({ id, path }) => {
    if (id === undefined) return [];
    const place = places.find((candidate) => candidate.id === id);
    if (place === undefined)
      return [said(entry, path, `地点“${id}”不存在。`, '改成 places.yaml 里有的编号。')];
    if (place.coordinates !== undefined) return [];
    return [said(entry, path, `地点“${id}”没有坐标，标不上地图。`, '在 places.yaml 里补上 coordinates。')];
  });
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
function misnamedRivers(
  entry: Entry<Chart>,
  map: MapChart,
  rivers: Readonly<Record<string, Point[]>>,
): Problem[] {
  return map.frames.flatMap((frame, index) =>
    Object.entries(frame.rivers).flatMap(([name, point]): Problem[] => {
      const [nearest] = Object.entries(rivers).sort(
        ([, one], [, other]) => distance(point, one) - distance(point, other),
      );
      if (nearest === undefined || nearest[0] === name) return [];
      const message = `“${name}”写在了“${nearest[0]}”旁边。`;
      return [said(entry, ['frames', index, 'rivers', name], message, '改成这条河旁边的一点。')];
    }),
  );
}

/** Draws both widths and tells which names have no room. */
function drawingProblems(
  entry: Entry<Chart>,
  map: MapChart,
  model: ContentModel,
  places: readonly PlaceEntity[],
): Problem[] {
  const geography = model.geography?.data;
  if (geography === undefined) return [];
  return (['wide', 'narrow'] as const).flatMap((size) =>
    map.frames.flatMap((frame, index) => {
      try {
        const insets = index === 0 ? map.frames.slice(1) : [];
        drawMap(frame, mapPoints(map, index, places), geography, mapStyle(size, index), insets);
        return [];
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const remedy = '放宽 bounds、改河名的位置，或少标一个。';
        return [
          said(entry, ['frames', index], `${size === 'wide' ? '宽' : '窄'}版的这一幅，${message}`, remedy),
        ];
      }
    }),
  );
}

/** A map has rivers to draw, coordinates for its places and room for its names. */
export const maps: Rule = (model) =>
  model.charts.flatMap((entry) => {
    const map = entry.data;
    if (map?.kind !== 'map' || knownIds(model, 'entities') === undefined || isPlaceUnread(model)) return [];
    if (model.geography === undefined) {
      return [
        said(entry, ['kind'], '地图要画河，内容目录里没有 geography.yaml。', '补上这个文件，或删去地图。'),
      ];
    }
    const rivers = Object.keys(model.geography.data?.rivers ?? {});
    const places = placesOf(model);
    const problems = [
      ...placeProblems(entry, map, places),
      ...map.frames.flatMap((frame, index) =>
        Object.keys(frame.rivers)
          .filter((name) => model.geography?.data !== undefined && !rivers.includes(name))
          .map((name) =>
            said(
              entry,
              ['frames', index, 'rivers', name],
              `没有“${name}”这条河。`,
              `可选：${rivers.join('、')}。`,
            ),
          ),
      ),
    ];
    if (problems.length > 0) return problems;
    return [
      ...misnamedRivers(entry, map, model.geography.data?.rivers ?? {}),
      ...drawingProblems(entry, map, model, places),
    ];
  });
