import { extentOf, monthsBetween } from './time-scale.ts';
import { wrapText } from './wrap-text.ts';
import { formatMonth, formatShortDate } from '../lib/date.ts';
import { type Drawing, round, type Shape, text, TEXT_SIZES, textLines, textWidth } from './drawing.ts';
import { FIGURE, ITEM_BREAK } from '../lib/words.ts';

/** One event on the line: its day, `YYYY-MM-DD`, and its title. */
export interface Day {
  date: string;
  title: string;
}

/** Width of the version for wide columns, in user units; it may be shown half as large again. */
export const DAYS_WIDE = 760;

const RADIUS = 7;
/** Baselines and edges from the top: days between, months, the line, dates, titles. */
const COUNT_Y = 20;
const MONTH_Y = 42;
const LINE_Y = 50;
const LINE = 12;
const DATE_Y = 88;
const LEADING = 20;

const dayOf = (date: string): number => extentOf(date).start;

/** Days from each event to the next, and from the first to the last. */
export function daysBetween(events: readonly Day[]): { steps: number[]; total: number } {
  const days = events.map(({ date }) => dayOf(date));
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  return { steps, total: steps.reduce((sum, step) => sum + step, 0) };
}

/** A number of days with a line to either side of it, from one event to the next. */
function span(from: number, to: number, days: number): Shape[] {
  const count = FIGURE.days(days);
  const middle = (from + to) / 2;
  const half = textWidth(count, 'number') / 2 + 4;
  const y = COUNT_Y - 7;
  const line = (start: number, end: number, tick: number): string =>
    `M${round(start)} ${y}H${round(end)}M${round(tick)} ${y - 5}v10`;
  return [
    {
      kind: 'path',
      look: 'span',
      d: line(from + 3, middle - half, from + 3) + line(middle + half, to - 3, to - 3),
    },
    text('number', count, middle, COUNT_Y, { 'text-anchor': 'middle' }),
  ];
}

/** First days of the months inside the line, each with a tick and its name. */
function monthTicks(first: Day, last: Day, at: (day: number) => number): Shape[] {
  const inside = monthsBetween(first.date, last.date).filter(({ start }) => start > dayOf(first.date));
  return inside.flatMap(({ start, month }): Shape[] => {
    const x = round(at(start));
    return [
      { kind: 'path', look: 'span', d: `M${x} ${LINE_Y - 6}v6` },
      text('small', formatMonth(month), x, MONTH_Y, { 'text-anchor': 'middle' }),
    ];
  });
}

/**
 * A line with a mark for each event, every day the same length; dates and titles below.
 * @param width of the picture, user units
 * @param names not to be broken over two lines
 * @param titled false: dates only, where the page says below what happened
 */
export function drawDays(
  events: readonly Day[],
  width: number,
  names: readonly string[],
  titled = true,
): Drawing {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) throw new Error('没有日期，画不出天数。');
  const start = dayOf(first.date);
  const { steps, total } = daysBetween(events);
  const at = (day: number): number => RADIUS + 1 + ((day - start) / total) * (width - 2 * RADIUS - 2);
  const room = width / events.length - 6;
  const labels = events.map(({ date, title }, index) => {
    const lines = titled ? wrapText(title, room / TEXT_SIZES.label, names) : [];
    if (index === 0) return { date, lines, x: 0, anchor: undefined };
    return index === events.length - 1
      ? { date, lines, x: width, anchor: 'end' as const }
      : { date, lines, x: at(dayOf(date)), anchor: 'middle' as const };
  });
  const deepest = Math.max(...labels.map(({ lines }) => lines.length));
  const [left, right] = [round(at(start)), at(start + total)];
  return {
    width,
    height: DATE_Y + LEADING * deepest + 6,
    shapes: [
      ...steps.flatMap((step, index) => {
        const from = at(dayOf(events[index]?.date ?? first.date));
        return span(from, at(dayOf(events[index + 1]?.date ?? last.date)), step);
      }),
      ...monthTicks(first, last, at),
      { kind: 'rect', look: 'line', x: left, y: LINE_Y, width: round(right - at(start)), height: LINE },
      /* A dash as high as the line and a unit wide, once a day. */
      {
        kind: 'line',
        look: 'day',
        x1: left - 0.5,
        x2: right,
        y1: LINE_Y + LINE / 2,
        y2: LINE_Y + LINE / 2,
        'stroke-width': LINE,
        'stroke-dasharray': `1 ${((right - left) / total - 1).toFixed(3)}`,
      },
      ...events.map(({ date }): Shape => {
        const cx = round(at(dayOf(date)));
        return { kind: 'circle', look: 'event', cx, cy: LINE_Y + LINE / 2, r: RADIUS };
      }),
      ...labels.flatMap(({ date, lines, x, anchor }) => [
        text(titled ? 'name' : 'label', formatShortDate(date), x, DATE_Y, { 'text-anchor': anchor }),
        ...textLines('label', lines, x, DATE_Y + LEADING, LEADING, { 'text-anchor': anchor }),
      ]),
    ],
  };
}

/** What the drawing shows, in one sentence, for readers who cannot see it. */
export function describeDays(events: readonly Day[]): string {
  const { steps, total } = daysBetween(events);
  const said = events.map(({ date, title }, index) =>
    FIGURE.dayAfter(steps[index - 1], formatShortDate(date), title),
  );
  return FIGURE.daysInAll(said.join(ITEM_BREAK), total);
}
