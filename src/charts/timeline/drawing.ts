import { type Box, type LinkedDrawing, round, type Shape, text, textLines } from '../drawing.ts';
import { extentOf, isDay, middle } from '../time-scale.ts';
import { formatShortDate } from '../../lib/date.ts';
import { TIMELINE } from '../../lib/words.ts';
import type { TimelineEvent } from '../../schemas/event.ts';
import { type MarkPlace, statusMark } from '../marks.ts';

export type PlottedEvent = Pick<TimelineEvent, 'id' | 'date' | 'title' | 'status'>;

/** What both ways of drawing take. */
export interface TimelineInput {
  /** From early to late, one at least. */
  events: readonly PlottedEvent[];
  /** Names that stay whole. */
  names: readonly string[];
}

/** An event with its places. */
export interface PlacedEvent {
  event: PlottedEvent;
  mark: MarkPlace;
  /** From mark to label, as an SVG path. */
  leader: string;
  /** The label, its date above its title: left end, upper edge, lines of the title. */
  x: number;
  top: number;
  lines: readonly string[];
  /** What the label covers, for tapping. */
  box: Box;
}

/** Thickness of the bar for a month. */
const BAR = 9;

/** Where the mark of a date stands on a bank: its day, or a bar as long as its month. */
export function markPlace(
  date: string,
  at: (day: number) => number,
  shore: number,
  axis: 'x' | 'y',
): MarkPlace {
  const extent = extentOf(date);
  const place = (along: number, across: number) =>
    axis === 'x' ? { x: along, y: across } : { x: across, y: along };
  if (isDay(date)) return place(round(at(middle(extent))), shore);
  const start = round(at(extent.start));
  const { x: width, y: height } = place(round(round(at(extent.end)) - start), BAR);
  return { ...place(start, shore - BAR / 2), width, height };
}

/** What leads to the labels, the marks with their labels, and a link over each label. */
export function drawEvents(
  placed: readonly PlacedEvent[],
  leading: number,
): Pick<LinkedDrawing, 'shapes' | 'links'> {
  // Bars first, or they would cover the points of their month.
  const painted = [...placed].sort((a, b) => Number('width' in b.mark) - Number('width' in a.mark));
  return {
    shapes: [
      ...placed.map(({ leader }): Shape => ({ kind: 'path', look: 'leader', d: leader })),
      ...painted.flatMap(({ event, mark, x, top, lines }) => [
        ...statusMark(event.status, mark),
        text('day', formatShortDate(event.date), x, top + 16),
        ...textLines('what', lines, x, top + 16 + leading, leading),
      ]),
    ],
    links: placed.map(({ event: { id, date, title }, box }) => ({
      href: `#${id}`,
      label: TIMELINE.event(formatShortDate(date), title),
      box,
    })),
  };
}
