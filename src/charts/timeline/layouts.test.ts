import { describe, expect, it } from 'vitest';
import { type Box, type Drawing, overlap, within } from '../drawing.ts';
import { widthInEm } from '../../lib/text.ts';
import type { PlottedEvent } from './drawing.ts';
import { tallLayout } from './tall-layout.ts';
import { wideLayout } from './wide-layout.ts';

const event = (id: string, date: string, status: PlottedEvent['status'] = 'occurred'): PlottedEvent => ({
  id,
  date,
  title: `石桥重修的第${id}件事，名字相当地长`,
  status,
});

const CASES = {
  'one alone': [event('a', '2020-05-06')],
  'two on a day': [event('a', '2020-05-06'), event('b', '2020-05-06', 'planned')],
  'a plan alone': [event('a', '2020-05', 'planned')],
  'over five years': [event('a', '2016-01'), event('b', '2020-12-31'), event('c', '2020-12-31', 'planned')],
  'nine in a month': Array.from({ length: 9 }, (_, index) =>
    event(String(index), `2020-05-${String(index + 10)}`),
  ),
};

const texts = ({ shapes }: Drawing, ...looks: string[]) =>
  shapes.filter((shape) => shape.kind === 'text').filter(({ look }) => looks.includes(look));

describe.each(Object.entries(CASES))('%s', (_, events) => {
  it.each([wideLayout, tallLayout])('labels lie in the drawing, none on another', (layout) => {
    const drawing = layout({ events, names: [] });
    const boxes = texts(drawing, 'day', 'what').map(({ x, y, text }): Box => {
      return { x, y: y - 14, width: widthInEm(text) * 16, height: 16 };
    });
    const page = { x: 0, y: 0, width: drawing.width + 1, height: drawing.height };
    expect(boxes.filter((box) => !within(box, page))).toEqual([]);
    expect(boxes.filter((box, at) => boxes.slice(at + 1).some((other) => overlap(box, other)))).toEqual([]);
    expect(texts(drawing, 'day')).toHaveLength(events.length);
    expect(drawing.links.map(({ href }) => href)).toEqual(events.map(({ id }) => `#${id}`));
  });
});

it('what is under way stands on the side of what happened, plans on the other', () => {
  const days = [
    event('a', '2020-05-06'),
    event('b', '2020-05-16', 'ongoing'),
    event('c', '2020-05-26', 'planned'),
  ];
  for (const [layout, shoreOf] of [
    [wideLayout, /^M\S+ (\S+)V/],
    [tallLayout, /^M(\S+) /],
  ] as const) {
    const leaders = layout({ events: days, names: [] }).shapes.flatMap((shape) =>
      shape.kind === 'path' && shape.look === 'leader' ? shape.d : [],
    );
    const shores = leaders.map((d) => shoreOf.exec(d)?.[1]);
    expect(shores[0]).toBeDefined();
    expect(shores[1]).toBe(shores[0]);
    expect(shores[2]).not.toBe(shores[0]);
  }
});

it('narrow months: every so many has its name, each January its year', () => {
  const months = texts(wideLayout({ events: CASES['over five years'], names: [] }), 'month');
  expect(months.length).toBeLessThan(30);
  expect(months.filter(({ text }) => text.includes('年1月'))).toHaveLength(5);
});
