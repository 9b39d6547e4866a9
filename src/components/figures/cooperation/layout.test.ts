import { describe, expect, it } from 'vitest';
import type { DrawnEntry, DrawnField } from './drawing.ts';
import { MEDIUM, NARROW, WIDE } from './frame.ts';
import { cooperationLayout } from './layout.ts';
import { riverShape } from './river-shape.ts';

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
    id: 'repair',
    name: '修桥',
    entries: [entry('a', '东镇', '西镇'), entry('b', '东镇', '西乡'), entry('c', '东乡', '西乡')],
  },
  {
    id: 'trade',
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

describe.each([WIDE, MEDIUM, NARROW])('宽 $width 的图', (frame) => {
  const drawing = cooperationLayout(fields, banks, frame, []);

  it('桥从上到下依次排，不相叠', () => {
    const hits = drawing.bridges.map(({ hit }) => hit);
    expect(
      hits.slice(1).every((hit, index) => hit.y >= (hits[index]?.y ?? 0) + (hits[index]?.height ?? 0)),
    ).toBe(true);
    expect((hits.at(-1)?.y ?? 0) + (hits.at(-1)?.height ?? 0)).toBeLessThanOrEqual(drawing.height);
  });

  it('同一领域里相邻的同一方只写一次，用岸线连起来；隔了领域另写', () => {
    const texts = drawing.parties.map(({ text }) => text);
    expect(texts.filter((text) => text === '东镇')).toHaveLength(2);
    expect(texts.filter((text) => text === '西乡')).toHaveLength(1);
    const at = (id: string): number => drawing.bridges.find((bridge) => bridge.id === id)?.y ?? 0;
    expect(drawing.quays.map(({ y1, y2 }) => [y1, y2])).toEqual([
      [at('a'), at('b')],
      [at('b'), at('c')],
    ]);
  });

  it('江心的一端停在江里，字在桥下', () => {
    const bridge = drawing.bridges.find(({ id }) => id === 'd');
    expect(bridge?.x1).toBeLessThan(frame.bank);
    expect(bridge?.x2).toBeLessThan(frame.width - frame.bank);
    const text = drawing.parties.find((line) => line.text === '两岸各户');
    expect(text?.y).toBeGreaterThan(bridge?.y ?? 0);
    expect(text?.anchor).toBe('end');
  });
});

it('江面的两岸平行：右岸是左岸平移过去的', () => {
  for (const height of [200, 420, 500, 1234]) {
    const [, leftTurn, leftY] = /Q(\d+) ([\d.]+)/.exec(riverShape(100, 300, height)) ?? [];
    const back = riverShape(100, 300, height).split('L')[1] ?? '';
    const bends = (riverShape(100, 300, height).match(/T100/g) ?? []).length + 1;
    const [, rightTurn] = /Q(\d+) /.exec(back) ?? [];
    // 最下一个弯的方向：奇数个弯与第一个弯同向，偶数个相反。
    const expected = bends % 2 === 1 ? Number(leftTurn) - 100 : 100 - Number(leftTurn);
    expect(Number(rightTurn) - 300).toBe(expected);
    expect(Number(leftY)).toBeGreaterThan(0);
  }
});
