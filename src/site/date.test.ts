import { expect, it } from 'vitest';
import { formatDate, formatShortDate, publishedAt } from './date.ts';

it('日期保留原来的精度', () => {
  expect(formatDate('2020-04-23')).toBe('2020年4月23日');
  expect(formatDate('2020-01')).toBe('2020年1月');
  expect(formatShortDate('2020-04-23')).toBe('4月23日');
});

it('发布时刻按北京时间', () => {
  expect(publishedAt('2020-04-23').toISOString()).toBe('2020-04-22T16:00:00.000Z');
});
