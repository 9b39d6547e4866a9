import { project, riverPath } from '../../charts/river-path.ts';
import type { Geography } from '../../schemas/geography.ts';
import { ACCENT, RIVER, RIVER_2 } from './palette.ts';
import { circle, filled, hollow, line, lines } from './svg.ts';

export interface RiverView {
  origin: [number, number];
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
