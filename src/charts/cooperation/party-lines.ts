import { type Shape, textLines } from '../drawing.ts';
import { wrapText } from '../wrap-text.ts';
import type { Outcome } from '../../schemas/base.ts';
import { type Frame, leadingOf, marginOf, shoresOf } from './frame.ts';

/** A side as the drawing writes it; one that is not ashore stands in the middle of the river. */
interface Party {
  label: string;
  ashore: boolean;
}

/** What is drawn of a cooperation. */
export interface DrawnEntry {
  id: string;
  name: string;
  status: Outcome;
  left: Party;
  right: Party;
}

/** A cooperation as a bridge: its ends, its height, its name in lines, and the room it takes. */
export interface Bridge {
  entry: DrawnEntry;
  x1: number;
  x2: number;
  y: number;
  title: string[];
  top: number;
  end: number;
}

type Side = 'left' | 'right';

/** Lines of a side's name: on a bank within its width; in the river, half of it where both sides are there. */
export function partyText(entry: DrawnEntry, side: Side, frame: Frame, names: readonly string[]): string[] {
  const { label, ashore } = entry[side];
  const { width, bank, fieldZone, font, inset } = frame;
  const both = !entry.left.ashore && !entry.right.ashore;
  const river = width - 2 * bank;
  const room = ashore
    ? bank - marginOf(frame) - (side === 'left' ? fieldZone : 0)
    : both
      ? river / 2 - inset
      : river - 2 * inset;
  return wrapText(label, room / font, names);
}

/** Neighbouring bridges of a field that end at the same side ashore. */
function groupsOf(bridges: readonly Bridge[], side: Side): Bridge[][] {
  const groups: Bridge[][] = [];
  for (const bridge of bridges) {
    const last = groups.at(-1);
    const before = last?.[0]?.entry[side];
    const { label, ashore } = bridge.entry[side];
    if (ashore && before?.ashore && before.label === label) last?.push(bridge);
    else groups.push([bridge]);
  }
  return groups;
}

/** A field's sides, and quays that join bridges with the same end: ashore beside the middle of a group, else below. */
export function drawParties(
  bridges: readonly Bridge[],
  frame: Frame,
  names: readonly string[],
): { names: Shape[]; quays: Shape[] } {
  const [leftShore, rightShore] = shoresOf(frame);
  const leading = leadingOf(frame);
  const drawn: { names: Shape[]; quays: Shape[] } = { names: [], quays: [] };
  for (const side of ['left', 'right'] as const) {
    const [shore, inward] = side === 'left' ? [leftShore, 1] : [rightShore, -1];
    for (const group of groupsOf(bridges, side)) {
      const [first, last] = [group[0], group.at(-1)];
      if (first === undefined || last === undefined) continue;
      const { ashore } = first.entry[side];
      const lines = partyText(first.entry, side, frame, names);
      const centre = (first.y + last.y) / 2 - ((lines.length - 1) / 2) * leading + frame.font * 0.36;
      const top = ashore ? centre : first.y + leading + 3;
      const x = shore + inward * (ashore ? -marginOf(frame) : frame.inset - 5);
      const anchor = (side === 'left') === ashore ? ({ 'text-anchor': 'end' } as const) : {};
      drawn.names.push(...textLines('party', lines, x, top, leading, anchor));
      const quay = shore - inward * frame.landing;
      if (last !== first)
        drawn.quays.push({ kind: 'line', look: 'quay', x1: quay, y1: first.y, x2: quay, y2: last.y });
    }
  }
  return drawn;
}
