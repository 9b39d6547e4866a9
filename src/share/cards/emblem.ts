import type { Geography, Position } from '../../schemas/geography.ts';
import { extentOf, monthsBetween } from '../../charts/time-scale.ts';
import { type Mark, marksArt } from './emblem-marks.ts';
import { placesArt } from './river.ts';
import { ACCENT, RIVER, RIVER_DEEP } from './palette.ts';
import { filled, hollow, type Panel, rect } from './svg.ts';

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

type Part<Kind extends Emblem['kind']> = Extract<Emblem, { kind: Kind }>;

/** Squares beside each other, or one below the other where the panel is high. */
function areasArt({ squares }: Part<'areas'>, { x, y, width, height }: Panel): string {
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

function barsArt({ bars }: Part<'bars'>, { x, y, width, height }: Panel): string {
  const longest = Math.max(...bars.map(({ value }) => value));
  const pitch = Math.min(height / bars.length, width / 5);
  const thick = Math.round(pitch * 0.6);
  return bars
    .map(({ value, planned }, index) => {
      const long = Math.round(((width - 4) * value) / longest);
      const paint = planned ? hollow(ACCENT, 4) : filled(ACCENT);
      return rect(x + 2, Math.round(y + index * pitch) + 2, long, thick, paint);
    })
    .join('');
}

/** A day: a disc where it counts. */
const dayMark = (counts: boolean): Mark => ({
  colour: counts ? ACCENT : RIVER,
  planned: false,
  round: counts,
});

/** A calendar's page; before its first day, marks that are not seen. */
function monthMarks(date: string): Mark[] {
  const day = extentOf(date).start;
  return monthsBetween(date, date).flatMap(({ start, end }) => {
    // 1 January 1970, day 0, was a Thursday.
    const blanks = Array.from({ length: (((start + 3) % 7) + 7) % 7 }, () => ({
      ...dayMark(false),
      colour: 'none',
    }));
    return [...blanks, ...Array.from({ length: end - start }, (_, index) => dayMark(start + index === day))];
  });
}

/** The drawing as an SVG fragment. */
export function emblemArt(emblem: Emblem, geography: Geography | undefined, panel: Panel): string {
  switch (emblem.kind) {
    case 'marks': {
      const groups = emblem.rows.map(({ count, planned, dots }) =>
        Array.from({ length: count }, () => ({ colour: dots ? RIVER_DEEP : ACCENT, planned, round: dots })),
      );
      return marksArt(groups, panel);
    }
    case 'areas':
      return areasArt(emblem, panel);
    case 'bars':
      return barsArt(emblem, panel);
    case 'days': {
      const { marked } = emblem;
      const days = Array.from({ length: Math.max(...marked) + 1 }, (_, day) => dayMark(marked.includes(day)));
      return marksArt([days], panel);
    }
    case 'month':
      return marksArt([monthMarks(emblem.date)], panel, 7);
    case 'places':
      return placesArt(emblem.points, geography, panel);
  }
}
