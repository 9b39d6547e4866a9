import { expect, it, vi } from 'vitest';
import { formatDate, formatShortDate, rfc822, timestamp, todayInBeijing } from './date.ts';

it('a date stays as precise as it is', () => {
  expect(formatDate('2020-04-23')).toBe('2020年4月23日');
  expect(formatDate('2020-01')).toBe('2020年1月');
  expect(formatShortDate('2020-04-23')).toBe('4月23日');
});

it('the moment of publication is midnight in Beijing, in RSS too, with the right day of the week', () => {
  expect(new Date(timestamp('2020-04-23')).toISOString()).toBe('2020-04-22T16:00:00.000Z');
  expect(rfc822(timestamp('2020-04-23'))).toBe('Thu, 23 Apr 2020 00:00:00 +0800');
  expect(rfc822(timestamp('2026-03-01'))).toBe('Sun, 01 Mar 2026 00:00:00 +0800');
});

it('today is Beijing’s, also where the clock of the machine is a day behind', () => {
  vi.useFakeTimers({ now: new Date('2026-03-01T17:00:00Z') });
  expect(todayInBeijing()).toBe('2026-03-02');
  vi.useRealTimers();
});
