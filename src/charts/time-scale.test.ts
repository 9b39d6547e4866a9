import { describe, expect, it } from 'vitest';
import { extentOf, middle, monthsBetween, monthsCovering, timeScale } from './time-scale.ts';

const days = (date: string): number => {
  const { start, end } = extentOf(date);
  return end - start;
};

describe('how long a date is', () => {
  it('a day is a day, a month alone the whole month', () => {
    expect([days('2020-04-23'), days('2020-02'), days('2019-12')]).toEqual([1, 29, 31]);
    expect(extentOf('2020-01').end).toBe(extentOf('2020-02-01').start);
    expect(middle(extentOf('2020-01'))).toBe(extentOf('2020-01-16').start + 0.5);
  });
});

describe('months of the timeline', () => {
  it('from the first to the last without a gap, across years too', () => {
    const months = monthsCovering(['2020-02-03', '2019-11', '2020-01-09']);
    expect(months.map(({ year, month }) => `${year}-${month}`)).toEqual([
      '2019-11',
      '2019-12',
      '2020-1',
      '2020-2',
    ]);
    expect(months.slice(1).every(({ start }, index) => start === months[index]?.end)).toBe(true);
  });

  it('one date is one month', () => {
    expect(monthsCovering(['2020-04-23'])).toHaveLength(1);
    expect(monthsBetween('2020-04', '2020-04-23')).toHaveLength(1);
  });

  it('throws without dates', () => {
    expect(() => monthsCovering([])).toThrow('没有日期');
  });
});

it('places are in proportion to days', () => {
  const at = timeScale({ start: 0, end: 100 }, 20, 220);
  expect([at(0), at(25), at(100)]).toEqual([20, 70, 220]);
});
