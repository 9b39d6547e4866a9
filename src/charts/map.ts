import { project, riverPath } from './river-path.ts';
import type { Frame } from '../schemas/chart.ts';
import type { Geography, Position } from '../schemas/geography.ts';
import { type Box, type Drawing, round, type Shape, text, TEXT_SIZES, textWidth } from './drawing.ts';
import { frameProjection, type MapStyle, scaleBar, visiblePart, type MapPoint } from './map-frame.ts';
import { around, corners, type Label, placeLabels, samples } from './place-labels.ts';

/** A name: left end and base line of its text, and where a finger may tap. */
export interface MapLabel extends MapPoint {
  x: number;
  y: number;
  hit: Box;
}

/** Height of a name's box: 24 px to tap, also when phones scale it down. */
const HIT_HEIGHT = 28;
const HIT_PADDING = 4;
const RADIUS = { city: 5, area: 6.5, place: 4 } as const;
const SCALE_MARGIN = 14;

function pointShape({ mark }: MapPoint, [x, y]: readonly [number, number], r: number): Shape {
  return mark === 'city'
    ? { kind: 'rect', look: 'city', x: round(x - r), y: round(y - r), width: 2 * r, height: 2 * r }
    : { kind: 'circle', look: mark, cx: round(x), cy: round(y), r };
}

/**
 * Draws a map: rivers, points, names, scale; frames of other maps as boxes.
 * @param insets Those frames.
 * @throws Where a name has no room.
 */
export function drawMap(
  frame: Frame,
  points: readonly MapPoint[],
  { rivers, motif }: Geography,
  style: MapStyle,
  insets: readonly Frame[] = [],
): Drawing & { labels: MapLabel[] } {
  const { width } = style;
  const radius = (mark: MapPoint['mark']): number => round(RADIUS[mark] * style.dot);
  const projection = frameProjection(frame, width);
  const { height } = projection;
  const at = (position: Position): [number, number] => project(position, projection);
  const drawn = Object.entries(rivers)
    .map(([name, whole]) => ({ main: motif.main.includes(name), path: visiblePart(whole, frame) }))
    .filter(({ path }) => path.length > 1)
    .sort((a, b) => Number(a.main) - Number(b.main));
  const bar = scaleBar(projection.scale, width / 4);
  const barAt = { x: SCALE_MARGIN, y: height - SCALE_MARGIN };
  const boxes = insets.map(({ bounds: [west, south, east, north] }): Box => {
    const [x, y] = at([west, north]);
    const [right, bottom] = at([east, south]);
    return { x: round(x), y: round(y), width: round(right - x), height: round(bottom - y) };
  });
  const named = points.map((point) => ({ ...point, spot: at(point.coordinates) }));
  const wanted = [
    ...named.map(({ name, mark, spot }): Label => ({
      text: name,
      at: spot,
      width: textWidth(name, mark === 'place' ? 'label' : 'name') + 2 * HIT_PADDING,
      height: HIT_HEIGHT,
      gap: radius(mark) + 1,
    })),
    ...Object.entries(frame.rivers).map(([name, position]): Label => ({
      text: name,
      at: at(position),
      width: textWidth(name, 'small') + 6,
      height: 18,
      gap: (motif.main.includes(name) ? style.main : style.minor) / 2 + 1,
    })),
  ];
  const blocked = [
    ...named.map(({ mark, spot }) => around(spot, radius(mark))),
    { x: barAt.x - 4, y: barAt.y - 26, width: bar.length + 8, height: 34 },
  ];
  const placed = placeLabels(
    wanted,
    { x: 2, y: 2, width: width - 4, height: height - 4 },
    blocked,
    [...drawn.map(({ path }) => path.map(at)), ...boxes.map(corners)].flatMap(samples),
  );
  const boxAt = (index: number): Box => placed[index] ?? { x: 0, y: 0, width: 0, height: 0 };
  const baseline = (box: Box, size: number): number => round(box.y + box.height / 2 + size * 0.36);
  return {
    width,
    height,
    shapes: [
      ...drawn.map(({ main, path }): Shape => ({
        kind: 'path',
        look: main ? 'river main' : 'river',
        d: riverPath(path, projection),
        'stroke-width': main ? style.main : style.minor,
      })),
      ...boxes.map((box): Shape => ({ kind: 'rect', look: 'inset', ...box })),
      ...named.map(({ spot, ...point }) => pointShape(point, spot, radius(point.mark))),
      ...Object.keys(frame.rivers).map((name, index) => {
        const box = boxAt(named.length + index);
        return text('small', name, box.x + 3, baseline(box, TEXT_SIZES.small));
      }),
      { kind: 'path', look: 'scale', d: `M${barAt.x} ${barAt.y - 6}v6h${bar.length}v-6` },
      text('small', bar.text, barAt.x, barAt.y - 11),
    ],
    labels: named.map(({ spot: _, ...point }, index) => {
      const hit = boxAt(index);
      const size = TEXT_SIZES[point.mark === 'place' ? 'label' : 'name'];
      const box = { ...hit, x: round(hit.x), y: round(hit.y), width: round(hit.width) };
      return { ...point, x: round(hit.x + HIT_PADDING), y: baseline(hit, size), hit: box };
    }),
  };
}
