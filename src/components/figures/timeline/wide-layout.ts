import { round } from '../../../charts/drawing.ts';
import { formatMonth, formatShortDate, formatYear } from '../../../lib/date.ts';
import { widthInEm } from '../../../lib/text.ts';
import { wrapText } from '../../../charts/wrap-text.ts';
import { type DrawnEvent, type Mark, type TimelineDrawing, type TimelineInput } from './drawing.ts';
import { stackFlags } from './place-labels.ts';
import { extentOf, isDay, middle, monthsCovering, timeScale } from '../../../charts/time-scale.ts';

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
const SPAN_HEIGHT = 9;

function markOf(date: string, at: (day: number) => number, shore: number): Mark {
  const extent = extentOf(date);
  if (isDay(date)) return { kind: 'point', x: round(at(middle(extent))), y: shore };
  const [x, end] = [round(at(extent.start)), round(at(extent.end))];
  return { kind: 'span', x, y: shore - SPAN_HEIGHT / 2, width: round(end - x), height: SPAN_HEIGHT };
}

/**
 * Across: what happened or is under way above the river, plans below, labels like flags on their days. The scale is
 * as long as its last flag needs.
 */
export function wideLayout({ events, names }: TimelineInput): TimelineDrawing {
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

  const drawn = sides.flatMap(({ own, lanes, reach }, side) =>
    own.map(({ event, lines, extent, width, height }, index): DrawnEvent => {
      const x = round(at(middle(extent)));
      const shore = side === 0 ? top : bottom;
      const away = reach(lanes[index] ?? 0);
      // Above, text stands on the height's floor, below it hangs from its ceiling: both as near to the river.
      const labelTop = side === 0 ? shore - away - height : shore + away;
      const pole = side === 0 ? labelTop + 3 : labelTop + height - 3;
      const textX = round(x + POLE_GAP);
      return {
        ...event,
        mark: markOf(event.date, at, shore),
        leader: `M${x} ${shore}V${pole}`,
        day: { x: textX, y: labelTop + 16, text: formatShortDate(event.date) },
        lines: lines.map((text, row) => ({ x: textX, y: labelTop + 16 + LEADING * (row + 1), text })),
        hit: { x: x - 4, y: labelTop - 4, width: round(width + 8), height: height + 8 },
      };
    }),
  );
  // Where months are too narrow, every so many has its name, January always.
  const every = Math.ceil(MONTH_WIDTH / (right / months.length));
  const labelled = months.filter((month) => month === months[0] || (month.month - 1) % every === 0);
  const band = { x: 0, y: top, width: round(right), height: BAND };
  return {
    width: WIDTH,
    height: bottom + (below?.depth ?? 0) + 4,
    band,
    ticks: months
      .slice(1)
      .map(({ start }) => ({ x: round(at(start)), x2: round(at(start)), y: top, y2: bottom })),
    months: labelled.map((month) => ({
      x: round(at(middle(month))),
      y: top + BAND / 2 + 5,
      text: `${month === months[0] || month.month === 1 ? formatYear(month.year) : ''}${formatMonth(month.month)}`,
    })),
    years: [],
    events: events.flatMap(({ id }) => drawn.filter((event) => event.id === id)),
  };
}
