import { round } from '../../../charts/drawing.ts';
import { wrapText } from '../../../charts/wrap-text.ts';
import type { Bridge, CooperationDrawing, DrawnEntry, DrawnField } from './drawing.ts';
import { type Frame, leadingOf, marginOf, shoresOf } from './frame.ts';
import { partiesOf, partyText } from './party-lines.ts';
import { riverShape } from './river-shape.ts';

/** 桥名的基线在桥面之上多少，给记号让位。 */
const TITLE_RISE = 13;

/** 从 `top` 往下放一座桥；返回桥和它占到哪里。 */
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
 * 两岸一江：一项合作一座桥，从上到下按领域排。
 * 在岸上的一方写在岸上、正对桥端；没有交代在哪一侧的写在江心，桥端也停在江心。
 * @param banks 左岸、右岸的名称
 * @param names 断行时不拆的专名
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
