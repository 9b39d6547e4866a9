import { project, riverPath } from '../../charts/river-path.ts';
import type { Geography, Position } from '../../schemas/geography.ts';
import { ACCENT, RIVER, RIVER_2, RIVER_DEEP } from './palette.ts';

/** What an article's card draws from the article's own data, so that it can be told from the others. */
export type Emblem =
  /** So many of something, a row for each thing counted; `dots` when a mark stands for many. */
  | { kind: 'marks'; rows: { count: number; planned: boolean; dots: boolean }[] }
  /** Areas as squares to one scale. */
  | { kind: 'areas'; squares: { whole: number; part: number | undefined }[] }
  /** Quantities of one unit. */
  | { kind: 'bars'; bars: { value: number; planned: boolean }[] }
  /** A run of days and those that count, numbered from 0. */
  | { kind: 'days'; marked: number[] }
  /** The month of a date (ISO), from Monday to Sunday. */
  | { kind: 'month'; date: string }
  /** Places among the rivers, in degrees. */
  | { kind: 'places'; points: Position[] };

/** Where on the card it stands, px. */
export interface Panel {
  x: number;
  y: number;
  width: number;
  height: number;
}

const DAY = 86_400_000;

const rect = (x: number, y: number, width: number, height: number, paint: string): string =>
  `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" ${paint}/>`;
const circle = (x: number, y: number, radius: number, paint: string): string =>
  `<circle cx="${String(x)}" cy="${String(y)}" r="${String(radius)}" ${paint}/>`;
const filled = (colour: string): string => `fill="${colour}"`;
const hollow = (colour: string, stroke: number): string =>
  `fill="none" stroke="${colour}" stroke-width="${String(stroke)}"`;

interface Mark {
  colour: string;
  planned: boolean;
  round: boolean;
}

/** Groups of equal marks, one below the other, as large as the panel allows, in the middle of its height. */
function gridArt(
  groups: readonly (readonly Mark[])[],
  { x, y, width, height }: Panel,
  fixedColumns?: number,
): string {
  const fitting = (pitch: number): number => fixedColumns ?? Math.max(1, Math.floor(width / pitch));
  const rowsOf = (count: number, columns: number): number => Math.ceil(count / columns);
  const highOf = (pitch: number): number =>
    groups.reduce((sum, { length }) => sum + rowsOf(length, fitting(pitch)) * pitch, 0) +
    (groups.length - 1) * pitch * 0.6;
  let pitch = Math.floor(Math.min(width / (fixedColumns ?? 1), width / 3, height / 2));
  while (pitch > 3 && highOf(pitch) > height) pitch -= 1;
  const side = Math.round(pitch * 0.76);
  const stroke = Math.max(1.5, side / 9);
  const shapes: string[] = [];
  let top = Math.round(y + (height - highOf(pitch) + pitch - side) / 2);
  for (const marks of groups) {
    const rows = rowsOf(marks.length, fitting(pitch));
    // A single number in full rows; several stand one below the other in the same columns.
    const columns = fixedColumns ?? (groups.length === 1 ? rowsOf(marks.length, rows) : fitting(pitch));
    marks.forEach(({ colour, planned, round }, index) => {
      const left = x + (index % columns) * pitch;
      const high = top + Math.floor(index / columns) * pitch;
      const inset = planned ? stroke / 2 : 0;
      const paint = planned ? hollow(colour, stroke) : filled(colour);
      shapes.push(
        round
          ? circle(left + side / 2, high + side / 2, side / 2 - inset, paint)
          : rect(left + inset, high + inset, side - 2 * inset, side - 2 * inset, paint),
      );
    });
    top += Math.round((rows + 0.6) * pitch);
  }
  return shapes.join('');
}

/** Squares beside each other, or one below the other where the panel is high. */
function areasArt(
  squares: Extract<Emblem, { kind: 'areas' }>['squares'],
  { x, y, width, height }: Panel,
): string {
  const sides = squares.map(({ whole }) => Math.sqrt(whole));
  const largest = Math.max(...sides);
  const all = sides.reduce((sum, side) => sum + side, 0);
  const gap = Math.round(Math.min(width, height) * 0.06);
  const gaps = gap * (sides.length - 1);
  const beside = width >= height;
  const scale = beside
    ? Math.min((width - gaps) / all, height / largest)
    : Math.min(width / largest, (height - gaps) / all);
  const top = y + (height - (beside ? largest * scale : all * scale + gaps)) / 2;
  let along = 0;
  return squares
    .map(({ whole, part = 0 }) => {
      const [side, inner] = [Math.round(Math.sqrt(whole) * scale), Math.round(Math.sqrt(part) * scale)];
      const left = Math.round(x + (beside ? along : 0));
      const bottom = Math.round(beside ? top + largest * scale : top + along + side);
      along += side + gap;
      return (
        rect(left, bottom - side, side, side, filled(RIVER)) +
        rect(left, bottom - inner, inner, inner, filled(ACCENT))
      );
    })
    .join('');
}

function barsArt(bars: Extract<Emblem, { kind: 'bars' }>['bars'], { x, y, width, height }: Panel): string {
  const longest = Math.max(...bars.map(({ value }) => value));
  const pitch = Math.min(height / bars.length, width / 5);
  const thick = Math.round(pitch * 0.6);
  return bars
    .map(({ value, planned }, index) =>
      rect(
        x + 2,
        Math.round(y + index * pitch) + 2,
        Math.round(((width - 4) * value) / longest),
        thick,
        planned ? hollow(ACCENT, 4) : filled(ACCENT),
      ),
    )
    .join('');
}

function monthMarks(date: string): (Mark | undefined)[] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = Date.UTC(year, month - 1, 1);
  const blanks = (new Date(first).getUTCDay() + 6) % 7;
  const days = Math.round((Date.UTC(year, month, 1) - first) / DAY);
  return [
    ...Array.from({ length: blanks }, () => undefined),
    ...Array.from({ length: days }, (_, index) => ({
      colour: index + 1 === day ? ACCENT : RIVER,
      planned: false,
      round: index + 1 === day,
    })),
  ];
}

/** The least height of the part that is shown, degrees of latitude. */
const LEAST_SPAN = 0.4;

function placesArt(points: readonly Position[], geography: Geography | undefined, panel: Panel): string {
  if (geography === undefined) return '';
  const { x, y, width, height } = panel;
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
    const isMain = main.includes(name);
    const path = riverPath(geography.rivers[name] ?? [], projection);
    return `<path d="${path}" stroke="${isMain ? RIVER : RIVER_2}" stroke-width="${String(Math.round(isMain ? broad : broad * 0.45))}"/>`;
  });
  const dots = points.map((point) => {
    const [cx, cy] = project(point, projection).map((value) => Math.round(value * 10) / 10);
    return circle(cx ?? 0, cy ?? 0, Math.round(broad * 0.5), filled(ACCENT));
  });
  return (
    `<svg x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}">` +
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${rivers.join('')}</g>${dots.join('')}</svg>`
  );
}

/** The drawing as an SVG fragment. */
export function emblemArt(emblem: Emblem, geography: Geography | undefined, panel: Panel): string {
  switch (emblem.kind) {
    case 'marks': {
      const groups = emblem.rows.map(({ count, planned, dots }) =>
        Array.from({ length: count }, (): Mark => ({
          colour: dots ? RIVER_DEEP : ACCENT,
          planned,
          round: dots,
        })),
      );
      return gridArt(groups, panel);
    }
    case 'areas':
      return areasArt(emblem.squares, panel);
    case 'bars':
      return barsArt(emblem.bars, panel);
    case 'days': {
      const marks = Array.from({ length: Math.max(...emblem.marked) + 1 }, (_, day): Mark => {
        const marked = emblem.marked.includes(day);
        return { colour: marked ? ACCENT : RIVER, planned: false, round: marked };
      });
      return gridArt([marks], panel);
    }
    case 'month': {
      const marks = monthMarks(emblem.date).map(
        (mark): Mark => mark ?? { colour: 'none', planned: false, round: false },
      );
      return gridArt([marks], panel, 7);
    }
    case 'places':
      return placesArt(emblem.points, geography, panel);
  }
}
