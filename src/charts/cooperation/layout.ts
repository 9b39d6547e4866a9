import { type LinkedDrawing, round, type Shape, text, textLines } from '../drawing.ts';
import { wrapText } from '../wrap-text.ts';
import { statusMark } from '../marks.ts';
import { type Frame, leadingOf, marginOf, riverShape, shoresOf } from './frame.ts';
import { type Bridge, drawParties, type DrawnEntry, partyText } from './party-lines.ts';

/** A field of cooperation, as far as it is drawn. */
export interface DrawnField {
  name: string;
  entries: readonly DrawnEntry[];
}

/** Base line of a bridge's name above the bridge, with room for its mark. */
const TITLE_RISE = 13;

/** Puts a bridge below `top`; `end` is where it ends. */
function placeBridge(entry: DrawnEntry, top: number, frame: Frame, names: readonly string[]): Bridge {
  const { width, bank, font, landing, inset } = frame;
  const [leftShore, rightShore] = shoresOf(frame);
  const leading = leadingOf(frame);
  const tallest = (ashore: boolean): number =>
    (['left', 'right'] as const)
      .filter((side) => entry[side].ashore === ashore)
      .reduce((most, side) => Math.max(most, partyText(entry, side, frame, names).length), 0);
  const title = wrapText(entry.name, (width - 2 * bank) / font - 0.4, names);
  const half = (tallest(true) * leading) / 2;
  const y = round(top + Math.max(title.length * leading + 8, half));
  const end = y + Math.max(half, tallest(false) * leading + 8, 10);
  const x1 = leftShore + (entry.left.ashore ? -landing : inset);
  const x2 = rightShore - (entry.right.ashore ? -landing : inset);
  return { entry, x1, x2, y, title, top, end };
}

/** The bridge, its ends, its mark and its name above. */
function drawBridge({ entry, x1, x2, y, title }: Bridge, leading: number): Shape[] {
  const { left, right, status } = entry;
  const dashed = status === 'planned' ? { 'stroke-dasharray': '7 5' } : {};
  const ends = [
    { cx: x1, ashore: left.ashore },
    { cx: x2, ashore: right.ashore },
  ];
  const middle = (x1 + x2) / 2;
  const first = y - TITLE_RISE - (title.length - 1) * leading;
  return [
    { kind: 'line', look: 'bridge', x1, y1: y, x2, y2: y, ...dashed },
    ...ends.map(({ cx, ashore }): Shape => {
      return { kind: 'circle', look: ashore ? 'end ashore' : 'end', cx, cy: y, r: 3.5 };
    }),
    ...statusMark(status, { x: middle, y }, 7),
    ...textLines('name', title, middle, first, leading, { 'text-anchor': 'middle' }),
  ];
}

/**
 * Two banks and a river: a bridge a cooperation, by field from the top. A side ashore stands on the bank, level with
 * the bridge; one of which nobody says where it is stands in the river, and so does the bridge's end.
 * @param banks Names of the left and the right bank.
 * @param names Names that stay whole.
 * @param display Whether names of banks and fields are set in the display face.
 */
export function cooperationLayout(
  fields: readonly DrawnField[],
  banks: { left: string; right: string },
  frame: Frame,
  names: readonly string[],
  display = false,
): LinkedDrawing {
  const { width, bank, fieldZone, font } = frame;
  const [leftShore, rightShore] = shoresOf(frame);
  const [leading, margin] = [leadingOf(frame), marginOf(frame)];
  const headings: Shape[] = [];
  const bridges: Bridge[] = [];
  const parties: Shape[] = [];
  const quays: Shape[] = [];
  const face = display ? { 'data-display': '' as const } : {};
  let y = leading * 2;
  for (const { name, entries } of fields) {
    const rule = y;
    const head = wrapText(name, (fieldZone || bank - margin) / (font + 1), names);
    y += fieldZone > 0 ? leading * 0.5 : leading * (head.length + 0.5);
    const own: Bridge[] = [];
    for (const entry of entries) {
      const bridge = placeBridge(entry, y, frame, names);
      own.push(bridge);
      y = bridge.end + leading * 0.6;
    }
    y += leading * 0.5;
    const first = fieldZone > 0 ? (own[0]?.y ?? y) + font * 0.36 : rule + leading * 1.15;
    headings.push(
      { kind: 'line', look: 'rule', x1: 0, y1: rule, x2: leftShore - margin, y2: rule },
      { kind: 'line', look: 'rule', x1: rightShore + margin, y1: rule, x2: width, y2: rule },
      ...textLines('field', head, 0, first, leading, { 'font-size': font + 1, ...face }),
    );
    bridges.push(...own);
    const drawn = drawParties(own, frame, names);
    parties.push(...drawn.names);
    quays.push(...drawn.quays);
  }
  const height = round(y);
  const bankName = { 'font-size': font + 3, ...face };
  return {
    width,
    height,
    font,
    shapes: [
      { kind: 'path', look: 'river', d: riverShape(leftShore, rightShore, height) },
      text('head', banks.left, leftShore - margin, leading, { 'text-anchor': 'end', ...bankName }),
      text('head', banks.right, rightShore + margin, leading, bankName),
      ...headings,
      ...quays,
      ...bridges.flatMap((bridge) => drawBridge(bridge, leading)),
      ...parties,
    ],
    links: bridges.map(({ entry: { id, name }, top, end }) => ({
      href: `#${id}`,
      label: name,
      box: { x: 0, y: round(top - 4), width, height: round(end - top + 8) },
    })),
  };
}
