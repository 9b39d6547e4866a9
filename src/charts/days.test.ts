import { expect, it } from 'vitest';
import { daysBetween, DAYS_WIDE, describeDays, drawDays } from './days.ts';
import { crowdedTexts, NARROW } from './drawing.ts';

const EVENTS = [
  { date: '2020-02-28', title: '第一次会议' },
  { date: '2020-03-25', title: '峰会' },
  { date: '2020-04-23', title: '第二次会议' },
];

it('counts days from the dates, a leap day included', () => {
  expect(daysBetween(EVENTS)).toEqual({ steps: [26, 29], total: 55 });
});

it.each([NARROW, DAYS_WIDE])('draws every day equally long, %i wide', (width) => {
  const drawing = drawDays(EVENTS, width, []);
  const [first, second, third] = drawing.shapes.flatMap((shape) => (shape.kind === 'circle' ? shape.cx : []));
  const [a = 0, b = 0, c = 0] = [first, second, third];
  expect((b - a) / (c - b)).toBeCloseTo(26 / 29, 2);
  const marks = drawing.shapes.flatMap((shape) =>
    shape.kind === 'line' && shape.look === 'day' ? [shape] : [],
  );
  expect(marks).toHaveLength(1);
  const [mark = 0, gap = 0] = marks[0]?.['stroke-dasharray']?.split(' ').map(Number) ?? [];
  expect((c - a) / (mark + gap)).toBeCloseTo(55, 1);
  expect(crowdedTexts(drawing)).toEqual([]);
});

it('says when events stand too close for their names', () => {
  const close = [...EVENTS.slice(0, 2), { date: '2020-03-26', title: '散会' }];
  expect(crowdedTexts(drawDays(close, NARROW, []))).not.toEqual([]);
});

it('describes the line in words', () => {
  expect(describeDays(EVENTS)).toBe(
    '2月28日，第一次会议；26天后，3月25日，峰会；29天后，4月23日，第二次会议。首尾相隔55天。',
  );
});
