import { project, riverPath } from '../../charts/river-path.ts';
import type { Geography, Position } from '../../schemas/geography.ts';
import { ACCENT, RIVER, RIVER_2 } from './palette.ts';
import { circle, filled, line, lines, type Panel } from './svg.ts';

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
    const [cx, cy] = project(point, projection).map((value) => Math.round(value * 10) / 10);
    return circle(cx ?? 0, cy ?? 0, Math.round(broad * 0.5), filled(ACCENT));
  });
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}">${lines(rivers)}${dots.join('')}</svg>`;
}
