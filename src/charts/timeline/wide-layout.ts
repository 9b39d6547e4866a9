import { type LinkedDrawing, round, type Shape, text } from '../drawing.ts';
import { extentOf, middle, monthsCovering, timeScale } from '../time-scale.ts';
import { wrapText } from '../wrap-text.ts';
import { formatMonth, formatShortDate, formatYear } from '../../lib/date.ts';
import { widthInEm } from '../../lib/text.ts';
import { drawEvents, markPlace, type PlacedEvent, type TimelineInput } from './drawing.ts';
import { stackFlags } from './keep-apart.ts';

const WIDTH = 1080;
const FONT = 16;
const LEADING = 21;
/** 汉字 a line of a title at most. */
const LABEL_EMS = 7.2;
/** Between pole and text, and between a flag and the next pole. */
const POLE_GAP = 8;
const FLAG_GAP = 10;
const BAND = 32;
/** From the bank to the lowest flag, and between heights. */
const CLEARANCE = 24;
const LANE_GAP = 12;
/** Width of a month that holds “2020年1月”. */
const MONTH_WIDTH = 76;
/** The upper left corner's part of the width. */
const CORNER = 0.46;

/** Across: what happened above the river, plans below; `corner` is how high the upper left corner is free. */
export function wideLayout({ events, names }: TimelineInput): LinkedDrawing & { corner: number } {
  const months = monthsCovering(events.map(({ date }) => date));
  const [first, last] = [months[0]?.start ?? 0, months.at(-1)?.end ?? 1];
  const flags = events.map((event) => {
    const lines = wrapText(event.title, LABEL_EMS, names);
    const extent = extentOf(event.date);
    const width = POLE_GAP + FONT * Math.max(...lines.map(widthInEm), widthInEm(formatShortDate(event.date)));
    const height = LEADING * (1 + lines.length);
    return { event, lines, extent, width, height, share: (middle(extent) - first) / (last - first) };
  });
  const right = Math.min(WIDTH, ...flags.map(({ width, share }) => (WIDTH - width) / share));
  const at = timeScale({ start: first, end: last }, 0, right);

  const sides = [false, true].map((planned) => {
    const own = flags.filter(({ event }) => (event.status === 'planned') === planned);
    const lanes = stackFlags(
      own.map(({ extent, width }) => ({ x: at(middle(extent)), width: width + FLAG_GAP })),
    );
    const heights = Array.from({ length: Math.max(-1, ...lanes) + 1 }, (_, lane) =>
      Math.max(...own.map(({ height }, index) => (lanes[index] === lane ? height : 0))),
    );
    const reach = (lane: number): number =>
      heights.slice(0, lane).reduce((sum, height) => sum + height + LANE_GAP, CLEARANCE);
    return { own, lanes, reach, depth: own.length === 0 ? 0 : reach(heights.length) };
  });
  const [above, below] = sides;
  const top = Math.max(above?.depth ?? 0, CLEARANCE);
  const bottom = top + BAND;

  const placed = sides.flatMap(({ own, lanes, reach }, side) =>
    own.map(({ event, lines, extent, width, height }, index): PlacedEvent => {
      const x = round(at(middle(extent)));
      const shore = side === 0 ? top : bottom;
      const away = reach(lanes[index] ?? 0);
      // Above, text stands on the height's floor, below it hangs from its ceiling: both as near to the river.
      const labelTop = side === 0 ? shore - away - height : shore + away;
      const pole = side === 0 ? labelTop + 3 : labelTop + height - 3;
      return {
        event,
        mark: markPlace(event.date, at, shore, 'x'),
        leader: `M${x} ${shore}V${pole}`,
        x: x + POLE_GAP,
        top: labelTop,
        lines,
        box: { x: x - 4, y: labelTop - 4, width: round(width + 8), height: height + 8 },
      };
    }),
  );
  const { shapes, links } = drawEvents(
    events.flatMap((event) => placed.filter((each) => each.event === event)),
    LEADING,
  );
  // Where months are too narrow, every so many has its name, January always.
  const every = Math.ceil(MONTH_WIDTH / (right / months.length));
  const labelled = months.filter((month) => month === months[0] || (month.month - 1) % every === 0);
  const inCorner = links.map(({ box }) => box).filter(({ x }) => x < WIDTH * CORNER);
  return {
    width: WIDTH,
    height: bottom + (below?.depth ?? 0) + 4,
    font: FONT,
    shapes: [
      { kind: 'rect', look: 'band', x: 0, y: top, width: round(right), height: BAND },
      ...months.slice(1).map(({ start }): Shape => {
        const x = round(at(start));
        return { kind: 'line', look: 'tick', x1: x, y1: top, x2: x, y2: bottom };
      }),
      ...labelled.map((month) => {
        const year = month === months[0] || month.month === 1 ? formatYear(month.year) : '';
        return text('month', `${year}${formatMonth(month.month)}`, at(middle(month)), top + BAND / 2 + 5);
      }),
      ...shapes,
    ],
    links,
    corner: Math.min(top, ...inCorner.map(({ y }) => y)),
  };
}
