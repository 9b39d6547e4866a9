import { type LinkedDrawing, round, type Shape, text } from '../drawing.ts';
import { extentOf, middle, monthsCovering, timeScale } from '../time-scale.ts';
import { wrapText } from '../wrap-text.ts';
import { formatMonth, formatYear } from '../../lib/date.ts';
import { drawEvents, markPlace, type PlacedEvent, type TimelineInput } from './drawing.ts';
import { spreadBlocks } from './keep-apart.ts';

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

/** Upright, for narrow screens: what happened or is under way on the river's right bank, plans on its left. */
export function tallLayout({ events, names }: TimelineInput): LinkedDrawing {
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

  const placed = sorted.map(({ event, extent, lines, size }, index): PlacedEvent => {
    const y = round(at(middle(extent)));
    const shore = event.status === 'planned' ? BAND_X : right;
    const top = round(tops[index] ?? 0);
    const labelY = round(top + LEADING / 2 + 1);
    return {
      event,
      mark: markPlace(event.date, at, shore, 'y'),
      leader: `M${shore} ${y}H${right + 8}L${LABEL_X - 14} ${labelY}H${LABEL_X - 6}`,
      x: LABEL_X,
      top,
      lines,
      box: { x: LABEL_X - 6, y: round(top - 3), width: WIDTH - LABEL_X + 6, height: size + 6 },
    };
  });
  const { shapes, links } = drawEvents(placed, LEADING);
  const years = months.filter(({ month }, index) => index === 0 || month === 1);
  return {
    width: WIDTH,
    height: round(height),
    font: 16,
    shapes: [
      { kind: 'rect', look: 'band', x: BAND_X, y: MARGIN, width: BAND, height: round(bottom - MARGIN) },
      ...months.slice(1).map(({ start }): Shape => {
        const y = round(at(start));
        return { kind: 'line', look: 'tick', x1: BAND_X, y1: y, x2: right, y2: y };
      }),
      // At the month's beginning, to leave its middle to leaders that cross the river.
      ...months.map(({ start, month }) =>
        text('month', formatMonth(month), BAND_X + BAND / 2, at(start) + MONTH_BASELINE),
      ),
      ...years.map(({ start, year }) => text('year', formatYear(year), 0, at(start) + MONTH_BASELINE)),
      ...shapes,
    ],
    links,
  };
}
