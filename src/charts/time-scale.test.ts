import { describe, expect, it } from 'vitest';
import { extentOf, middle, monthsBetween, monthsCovering, timeScale } from './time-scale.ts';

const days = (date: string): number => {
  const { start, end } = extentOf(date);
  return end - start;
};

describe('日期占多长', () => {
  it('写到日的占一天，只写到月的占整月', () => {
    expect([days('2020-04-23'), days('2020-02'), days('2019-12')]).toEqual([1, 29, 31]);
    expect(extentOf('2020-01').end).toBe(extentOf('2020-02-01').start);
    expect(middle(extentOf('2020-01'))).toBe(extentOf('2020-01-16').start + 0.5);
  });
});

describe('时间轴的月份', () => {
  it('从最早的月到最晚的月，跨年不断', () => {
    const months = monthsCovering(['2020-02-03', '2019-11', '2020-01-09']);
    expect(months.map(({ year, month }) => `${year}-${month}`)).toEqual([
      '2019-11',
      '2019-12',
      '2020-1',
      '2020-2',
    ]);
    expect(months.slice(1).every(({ start }, index) => start === months[index]?.end)).toBe(true);
  });

  it('只有一个日期就只有一个月', () => {
    expect(monthsCovering(['2020-04-23'])).toHaveLength(1);
    expect(monthsBetween('2020-04', '2020-04-23')).toHaveLength(1);
  });

  it('没有日期就报错', () => {
    expect(() => monthsCovering([])).toThrow('没有日期');
  });
});

it('位置与日子成正比', () => {
  const at = timeScale({ start: 0, end: 100 }, 20, 220);
  expect([at(0), at(25), at(100)]).toEqual([20, 70, 220]);
});
