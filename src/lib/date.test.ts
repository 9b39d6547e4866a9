import { expect, it } from 'vitest';
import { formatDate, formatShortDate, publishedAt, rfc822 } from './date.ts';

it('日期保留原来的精度', () => {
  expect(formatDate('2020-04-23')).toBe('2020年4月23日');
  expect(formatDate('2020-01')).toBe('2020年1月');
  expect(formatShortDate('2020-04-23')).toBe('4月23日');
});

it('发布时刻按北京时间', () => {
  expect(publishedAt('2020-04-23').toISOString()).toBe('2020-04-22T16:00:00.000Z');
});

it('RSS 的日期写北京时间，星期对得上，读回来是同一时刻', () => {
  expect(rfc822('2020-04-23')).toBe('Thu, 23 Apr 2020 00:00:00 +0800');
  expect(rfc822('2026-03-01')).toBe('Sun, 01 Mar 2026 00:00:00 +0800');
  expect(new Date(rfc822('2020-04-23'))).toEqual(publishedAt('2020-04-23'));
});
