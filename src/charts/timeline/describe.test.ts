import { expect, it } from 'vitest';
import { describeBackground, describeEvents, rangeTitle } from './describe.ts';
import { monthsCovering } from '../time-scale.ts';

it('the title names the first and the last month, or the only one', () => {
  expect(rangeTitle(monthsCovering(['2019-07-25', '2020-05']))).toBe('2019年7月至2020年5月');
  expect(rangeTitle(monthsCovering(['2020-05']))).toBe('2020年5月');
});

it('the description reads each date, plans apart', () => {
  const events = [
    { id: 'a', date: '2019-03-12', title: '新桥开工', status: 'occurred' },
    { id: 'b', date: '2020-01', title: '新桥建成', status: 'planned' },
  ] as const;
  expect(describeEvents(events)).toBe('按时间先后：2019年3月12日，新桥开工；2020年1月，新桥建成（计划中）。');
});

it('background events not drawn are told by number and years; where there are none, nothing is said', () => {
  expect(describeBackground(['2010-06-18', '2014-10'])).toContain('2件背景（2010年、2014年）');
  expect(describeBackground([])).toBe('');
});
