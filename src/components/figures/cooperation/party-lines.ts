import { round } from '../../../charts/drawing.ts';
import { wrapText } from '../../../charts/wrap-text.ts';
import type { Bridge, CooperationDrawing, DrawnEntry, TextLine } from './drawing.ts';
import { type Frame, leadingOf, marginOf, shoresOf } from './frame.ts';

export type Side = 'left' | 'right';

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
    const { label, ashore } = bridge[side];
    if (last !== undefined && ashore && last[0]?.[side].ashore && last[0][side].label === label)
      last.push(bridge);
    else groups.push([bridge]);
  }
  return groups;
}

/**
 * Names of a field's sides and what joins bridges: ashore around the bridge or the middle of a group, in the river
 * below it.
 */
export function partiesOf(
  bridges: readonly Bridge[],
  frame: Frame,
  names: readonly string[],
): Pick<CooperationDrawing, 'parties' | 'quays'> {
  const [leftShore, rightShore] = shoresOf(frame);
  const leading = leadingOf(frame);
  const parties: TextLine[] = [];
  const quays: CooperationDrawing['quays'] = [];
  for (const side of ['left', 'right'] as const) {
    const [shore, inward] = side === 'left' ? [leftShore, 1] : [rightShore, -1];
    for (const group of groupsOf(bridges, side)) {
      const [first, last] = [group[0], group.at(-1)];
      if (first === undefined || last === undefined) continue;
      const { ashore } = first[side];
      const lines = partyText(first, side, frame, names);
      const centre = (first.y + last.y) / 2 - ((lines.length - 1) / 2) * leading + frame.font * 0.36;
      const top = ashore ? centre : first.y + leading + 3;
      const x = shore + inward * (ashore ? -marginOf(frame) : frame.inset - 5);
      const anchor = (side === 'left') === ashore ? 'end' : 'start';
      parties.push(
        ...lines.map((text, row) => ({ x, y: round(top + row * leading), anchor, text }) as const),
      );
      if (last !== first) quays.push({ x: shore - inward * frame.landing, y1: first.y, y2: last.y });
    }
  }
  return { parties, quays };
}
