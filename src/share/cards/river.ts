import { project, riverPath } from '../../charts/river-path.ts';
import type { Geography } from '../../schemas/geography.ts';
import { ACCENT, RIVER, RIVER_2 } from './palette.ts';

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
  const projection = { focus, ...view };
  const [x, y] = project(focus, projection);
  const line = (name: string, stroke: string, width: number): string =>
    `<path d="${riverPath(geography.rivers[name] ?? [], projection)}" stroke="${stroke}" stroke-width="${String(width)}"/>`;
  const circle = (radius: number, paint: string): string =>
    `<circle cx="${String(x)}" cy="${String(y)}" r="${String(radius)}" ${paint}/>`;
  const { stroke } = view;
  return [
    '<g fill="none" stroke-linecap="round" stroke-linejoin="round">',
    ...(view.minor ? minor : []).map((name) => line(name, RIVER_2, Math.round(stroke * 0.22))),
    ...main.map((name, index) => line(name, RIVER, index === 0 ? stroke : Math.round(stroke * 0.7))),
    // Two curves that turn where they meet leave a gap of paper: more water.
    circle(stroke * 0.68, `fill="${RIVER}"`),
    circle(stroke * 0.68, `stroke="${ACCENT}" stroke-width="${String(Math.max(2, stroke / 15))}"`),
    circle(stroke * 0.34, `fill="${ACCENT}"`),
    '</g>',
  ].join('');
}
