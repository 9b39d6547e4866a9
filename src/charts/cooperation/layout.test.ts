import { describe, expect, it } from 'vitest';
import type { Shape } from '../drawing.ts';
import { MEDIUM, NARROW, riverShape, WIDE } from './frame.ts';
import { cooperationLayout, type DrawnField } from './layout.ts';
import type { DrawnEntry } from './party-lines.ts';

const entry = (id: string, left: string, right: string, change: Partial<DrawnEntry> = {}): DrawnEntry => ({
  id,
  name: `第${id}项合作`,
  status: 'occurred',
  left: { label: left, ashore: true },
  right: { label: right, ashore: true },
  ...change,
});

const fields: DrawnField[] = [
  {
    name: '修桥',
    entries: [entry('a', '东镇', '西镇'), entry('b', '东镇', '西乡'), entry('c', '东乡', '西乡')],
  },
  {
    name: '集市',
    entries: [
      entry('d', '东镇', '各户', { right: { label: '两岸各户', ashore: false } }),
      entry('e', '东镇', '各户', {
        left: { label: '船队', ashore: false },
        right: { label: '两岸|全部商户', ashore: false },
      }),
    ],
  },
];
const banks = { left: '东岸', right: '西岸' };

describe.each([WIDE, MEDIUM, NARROW])('$width wide', (frame) => {
  const { shapes, links, height } = cooperationLayout(fields, banks, frame, []);
  const linesOf = (look: string): Extract<Shape, { kind: 'line' }>[] =>
    shapes.filter((shape) => shape.kind === 'line').filter((line) => line.look === look);
  const bridges = linesOf('bridge');
  const parties = shapes.filter((shape) => shape.kind === 'text').filter(({ look }) => look === 'party');

  it('bridges stand one below the other, none on another', () => {
    const boxes = links.map(({ box }) => box);
    expect(boxes).toHaveLength(5);
    expect(
      boxes.slice(1).every((box, index) => box.y >= (boxes[index]?.y ?? 0) + (boxes[index]?.height ?? 0)),
    ).toBe(true);
    expect((boxes.at(-1)?.y ?? 0) + (boxes.at(-1)?.height ?? 0)).toBeLessThanOrEqual(height);
  });

  it('neighbours of a field that end at the same side share its name and a quay; another field names it again', () => {
    const texts = parties.map(({ text }) => text);
    expect(texts.filter((text) => text === '东镇')).toHaveLength(2);
    expect(texts.filter((text) => text === '西乡')).toHaveLength(1);
    const [a, b, c] = bridges.map(({ y1 }) => y1);
    expect(linesOf('quay').map(({ y1, y2 }) => [y1, y2])).toEqual([
      [a, b],
      [b, c],
    ]);
  });

  it('an end in midstream stops in the river, its words below the bridge', () => {
    const bridge = bridges[3];
    expect(bridge?.x1).toBeLessThan(frame.bank);
    expect(bridge?.x2).toBeLessThan(frame.width - frame.bank);
    const text = parties.find((line) => line.text === '两岸各户');
    expect(text?.y).toBeGreaterThan(bridge?.y1 ?? 0);
    expect(text?.['text-anchor']).toBe('end');
  });
});

it('the banks of the river are parallel: the right one is the left one moved', () => {
  for (const height of [200, 420, 500, 1234]) {
    const [, leftTurn, leftY] = /Q(\d+) ([\d.]+)/.exec(riverShape(100, 300, height)) ?? [];
    const back = riverShape(100, 300, height).split('L')[1] ?? '';
    const bends = (riverShape(100, 300, height).match(/T100/g) ?? []).length + 1;
    const [, rightTurn] = /Q(\d+) /.exec(back) ?? [];
    // Which way the lowest bend turns: as the first where their number is odd, else the other way.
    const expected = bends % 2 === 1 ? Number(leftTurn) - 100 : 100 - Number(leftTurn);
    expect(Number(rightTurn) - 300).toBe(expected);
    expect(Number(leftY)).toBeGreaterThan(0);
  }
});
