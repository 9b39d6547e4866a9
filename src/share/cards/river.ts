import { round } from '../../charts/drawing.ts';
import { project, riverPath } from '../../charts/river-path.ts';
import type { Geography, Position } from '../../schemas/geography.ts';
import { ACCENT, RIVER, RIVER_2 } from './palette.ts';
import { circle, filled, hollow, line, lines, type Panel } from './svg.ts';

/** Where the rivers lie on a card. */
export interface RiverView {
  /** Where they meet, px. */
  origin: [number, number];
  /** Px a degree of latitude. */
  scale: number;
  /** Width of the main one, px; the others in proportion. */
  stroke: number;
  /** Whether small ones are drawn; not below a headline. */
  minor: boolean;
}

/** The rivers that meet, as a part of SVG; empty without geography.yaml: the card has text alone. */
export function riverArt(geography: Geography | undefined, view: RiverView): string {
  if (geography === undefined) return '';
  const { focus, main, minor } = geography.motif;
  const { stroke } = view;
  const projection = { focus, ...view };
  const [x, y] = project(focus, projection);
  const path = (name: string): string => riverPath(geography.rivers[name] ?? [], projection);
  return lines([
    ...(view.minor ? minor : []).map((name) => line(path(name), RIVER_2, Math.round(stroke * 0.22))),
    ...main.map((name, index) => line(path(name), RIVER, index === 0 ? stroke : Math.round(stroke * 0.7))),
    // Two curves that turn where they meet leave a gap of paper: more water.
    circle(x, y, stroke * 0.68, filled(RIVER)),
    circle(x, y, stroke * 0.68, hollow(ACCENT, Math.max(2, stroke / 15))),
    circle(x, y, stroke * 0.34, filled(ACCENT)),
  ]);
}

/** The least height of the part that is shown, degrees of latitude. */
const LEAST_SPAN = 0.4;

/** Places among the rivers; empty for a feature without geography.yaml. */
export function placesArt(
  points: readonly Position[],
  geography: Geography | undefined,
  { x, y, width, height }: Panel,
): string {
  if (geography === undefined) return '';
  const range = (axis: 0 | 1): [number, number] => {
    const values = points.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [[west, east], [south, north]] = [range(0), range(1)];
  const focus: Position = [(west + east) / 2, (south + north) / 2];
  const squeeze = Math.cos((focus[1] * Math.PI) / 180);
  const scale = Math.min(
    (width * 0.72) / Math.max((east - west) * squeeze, LEAST_SPAN / 2),
    (height * 0.72) / Math.max(north - south, LEAST_SPAN / 2),
  );
  const projection = { focus, origin: [width / 2, height / 2] as const, scale };
  const { main } = geography.motif;
  const broad = Math.min(width, height) * 0.085;
  const names = Object.keys(geography.rivers).sort((a, b) => main.indexOf(a) - main.indexOf(b));
  const rivers = names.map((name) => {
    const path = riverPath(geography.rivers[name] ?? [], projection);
    return main.includes(name)
      ? line(path, RIVER, Math.round(broad))
      : line(path, RIVER_2, Math.round(broad * 0.45));
  });
  const dots = points.map((point) => {
    const [cx, cy] = project(point, projection).map(round);
    return circle(cx ?? 0, cy ?? 0, Math.round(broad * 0.5), filled(ACCENT));
  });
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}">${lines(rivers)}${dots.join('')}</svg>`;
}
