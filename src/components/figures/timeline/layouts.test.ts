import { describe, expect, it } from 'vitest';
import { widthInEm } from '../../../lib/text.ts';
import type { PlottedEvent, TimelineDrawing } from './drawing.ts';
import { tallLayout } from './tall-layout.ts';
import { wideLayout } from './wide-layout.ts';

const event = (id: string, date: string, status: PlottedEvent['status'] = 'occurred'): PlottedEvent => ({
  id,
  date,
  title: `石桥重修的第${id}件事，名字相当地长`,
  status,
});

const CASES = {
  只有一件: [event('a', '2020-05-06')],
  同日两件: [event('a', '2020-05-06'), event('b', '2020-05-06', 'planned')],
  只有计划: [event('a', '2020-05', 'planned')],
  跨五年: [event('a', '2016-01'), event('b', '2020-12-31'), event('c', '2020-12-31', 'planned')],
  一月九件: Array.from({ length: 9 }, (_, index) => event(String(index), `2020-05-${String(index + 10)}`)),
};

/** 标签之间相叠，或出了图的。 */
function faults({ events, width, height }: TimelineDrawing): string[] {
  return events.flatMap(({ id, day, lines }, index) => {
    const right = Math.max(...lines.map(({ x, text }) => x + widthInEm(text) * 16), day.x);
    const bottom = lines.at(-1)?.y ?? day.y;
    const outside = right > width + 1 || day.y < 10 || bottom > height;
    const below = events.slice(index + 1).some((other) => {
      const apart = other.day.x >= right || day.x >= other.day.x + widthInEm(other.lines[0]?.text ?? '') * 16;
      return !apart && other.day.y - 16 < bottom && day.y - 16 < (other.lines.at(-1)?.y ?? 0);
    });
    return outside || below ? [id] : [];
  });
}

describe.each(Object.entries(CASES))('%s', (_, events) => {
  it.each([wideLayout, tallLayout])('字不相叠，不出图', (layout) => {
    const drawing = layout({ events, names: [] });
    expect(drawing.events).toHaveLength(events.length);
    expect(faults(drawing)).toEqual([]);
  });
});

it('what is under way stands on the side of what happened, plans on the other', () => {
  const events = [
    event('a', '2020-05-06'),
    event('b', '2020-05-16', 'ongoing'),
    event('c', '2020-05-26', 'planned'),
  ];
  for (const [layout, axis] of [
    [wideLayout, 'y'],
    [tallLayout, 'x'],
  ] as const) {
    const shores = layout({ events, names: [] }).events.map(({ mark }) => mark[axis]);
    expect(shores[1]).toBe(shores[0]);
    expect(shores[2]).not.toBe(shores[0]);
  }
});

it('月太窄时隔着写，一月都写上年份', () => {
  const months = wideLayout({ events: CASES['跨五年'], names: [] }).months;
  expect(months.length).toBeLessThan(30);
  expect(months.filter(({ text }) => text.includes('年1月'))).toHaveLength(5);
});
