import { round } from '../../../charts/drawing.ts';
import { wrapText } from '../../../charts/wrap-text.ts';
import type { Bridge, CooperationDrawing, DrawnEntry, DrawnField } from './drawing.ts';
import { type Frame, leadingOf, marginOf, shoresOf } from './frame.ts';
import { partiesOf, partyText } from './party-lines.ts';
import { riverShape } from './river-shape.ts';

/** Base line of a bridge's name above the bridge, with room for its mark. */
const TITLE_RISE = 13;

/** Puts a bridge below `top`; returns it and where it ends. */
function placeBridge(
  entry: DrawnEntry,
  top: number,
  frame: Frame,
  names: readonly string[],
): { bridge: Bridge; end: number } {
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
  const lines = title.map((text, row) => ({
    x: (x1 + x2) / 2,
    y: round(y - TITLE_RISE - (title.length - 1 - row) * leading),
    anchor: 'middle' as const,
    text,
  }));
  const hit = { x: 0, y: round(top - 4), width, height: round(end - top + 8) };
  return { bridge: { ...entry, x1, x2, y, title: lines, hit }, end };
}

/**
 * Two banks and a river: a bridge a cooperation, by field from the top. A side ashore stands on the bank, level with
 * the bridge; one of which nobody says where it is stands in the river, and so does the bridge's end.
 * @param banks Names of the left and the right bank.
 * @param names Names that stay whole.
 */
export function cooperationLayout(
  fields: readonly DrawnField[],
  banks: { left: string; right: string },
  frame: Frame,
  names: readonly string[],
): CooperationDrawing {
  const { width, bank, fieldZone, font } = frame;
  const [leftShore, rightShore] = shoresOf(frame);
  const [leading, margin] = [leadingOf(frame), marginOf(frame)];
  const drawing: Pick<CooperationDrawing, 'fields' | 'bridges' | 'parties' | 'quays'> = {
    fields: [],
    bridges: [],
    parties: [],
    quays: [],
  };
  let y = leading * 2;
  for (const { id, name, entries } of fields) {
    const rule = y;
    const head = wrapText(name, (fieldZone || bank - margin) / (font + 1), names);
    y += fieldZone > 0 ? leading * 0.5 : leading * (head.length + 0.5);
    const bridges: Bridge[] = [];
    for (const entry of entries) {
      const { bridge, end } = placeBridge(entry, y, frame, names);
      bridges.push(bridge);
      y = end + leading * 0.6;
    }
    y += leading * 0.5;
    const first = fieldZone > 0 ? (bridges[0]?.y ?? y) + font * 0.36 : rule + leading * 1.15;
    drawing.fields.push({
      id,
      y: rule,
      lines: head.map((text, row) => ({ x: 0, y: round(first + leading * row), anchor: 'start', text })),
    });
    const { parties, quays } = partiesOf(bridges, frame, names);
    drawing.bridges.push(...bridges);
    drawing.parties.push(...parties);
    drawing.quays.push(...quays);
  }
  const height = round(y);
  return {
    ...drawing,
    width,
    height,
    river: riverShape(leftShore, rightShore, height),
    banks: [
      { x: leftShore - margin, y: leading, anchor: 'end', text: banks.left },
      { x: rightShore + margin, y: leading, anchor: 'start', text: banks.right },
    ],
    rules: [
      [0, leftShore - margin],
      [rightShore + margin, width],
    ],
  };
}
