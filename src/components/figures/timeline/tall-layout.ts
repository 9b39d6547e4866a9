import { round } from '../../../charts/drawing.ts';
import { formatMonth, formatShortDate, formatYear } from '../../../lib/date.ts';
import { wrapText } from '../../../charts/wrap-text.ts';
import { type DrawnEvent, type Mark, type TimelineDrawing, type TimelineInput } from './drawing.ts';
import { spreadBlocks } from './place-labels.ts';
import { extentOf, isDay, middle, monthsCovering, timeScale } from '../../../charts/time-scale.ts';

/** A phone of 360 px less 16 px on both sides. */
const WIDTH = 328;
const LEADING = 20;
/** Height of a day: closer, labels move far; wider, a screen shows little. */
const PER_DAY = 2.5;
const BAND_X = 46;
const BAND = 42;
const LABEL_X = 127;
const LABEL_EMS = 13.4;
const LABEL_GAP = 12;
const MARGIN = 6;
const MONTH_BASELINE = 18;
const SPAN_WIDTH = 9;

function markOf(date: string, at: (day: number) => number, shore: number): Mark {
  const extent = extentOf(date);
  if (isDay(date)) return { kind: 'point', x: shore, y: round(at(middle(extent))) };
  const [y, end] = [round(at(extent.start)), round(at(extent.end))];
  return { kind: 'span', x: shore - SPAN_WIDTH / 2, y, width: SPAN_WIDTH, height: round(end - y) };
}

/**
 * Upright, for narrow screens: the river runs down, what happened or is under way on its right bank, plans on its
 * left; labels on the right.
 */
export function tallLayout({ events, names }: TimelineInput): TimelineDrawing {
  const months = monthsCovering(events.map(({ date }) => date));
  const [first, last] = [months[0]?.start ?? 0, months.at(-1)?.end ?? 1];
  const bottom = MARGIN + (last - first) * PER_DAY;
  const at = timeScale({ start: first, end: last }, MARGIN, bottom);
  const right = BAND_X + BAND;

  const labels = events.map((event) => {
    const extent = extentOf(event.date);
    const lines = wrapText(event.title, LABEL_EMS, names);
    return { event, extent, lines, at: at(middle(extent)), size: LEADING * (1 + lines.length) };
  });
  // On one day the first written is above; months stand at their middle, maybe below what is written after them.
  const sorted = [...labels].sort((a, b) => a.at - b.at);
  const total = sorted.reduce((sum, { size }) => sum + size + LABEL_GAP, 0);
  const height = Math.max(bottom + MARGIN, total);
  const tops = spreadBlocks(sorted, LABEL_GAP, 0, height);

  const drawn = sorted.map(({ event, extent, lines, size }, index): DrawnEvent => {
    const y = round(at(middle(extent)));
    const shore = event.status === 'planned' ? BAND_X : right;
    const top = round(tops[index] ?? 0);
    const labelY = round(top + LEADING / 2 + 1);
    return {
      ...event,
      mark: markOf(event.date, at, shore),
      leader: `M${shore} ${y}H${right + 8}L${LABEL_X - 14} ${labelY}H${LABEL_X - 6}`,
      day: { x: LABEL_X, y: top + 16, text: formatShortDate(event.date) },
      lines: lines.map((text, row) => ({ x: LABEL_X, y: round(top + 16 + LEADING * (row + 1)), text })),
      hit: { x: LABEL_X - 6, y: round(top - 3), width: WIDTH - LABEL_X + 6, height: size + 6 },
    };
  });
  const band = { x: BAND_X, y: MARGIN, width: BAND, height: round(bottom - MARGIN) };
  return {
    width: WIDTH,
    height: round(height),
    band,
    ticks: months
      .slice(1)
      .map(({ start }) => ({ x: BAND_X, x2: right, y: round(at(start)), y2: round(at(start)) })),
    months: months.map((month) => ({
      x: BAND_X + BAND / 2,
      // At the month's beginning, to leave its middle to leaders that cross the river.
      y: round(at(month.start) + MONTH_BASELINE),
      text: formatMonth(month.month),
    })),
    years: months
      .filter(({ month }, index) => index === 0 || month === 1)
      .map(({ start, year }) => ({ x: 0, y: round(at(start) + MONTH_BASELINE), text: formatYear(year) })),
    events: drawn,
  };
}
