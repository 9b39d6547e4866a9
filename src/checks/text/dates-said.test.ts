import { expect, it } from 'vitest';
import { datesSaid, mayBe } from './dates-said.ts';

it('reads dates as far as they go', () => {
  expect(
    datesSaid('2020年3月25日开会，5月6日再开，2014年10月设立，1月里没有').map(({ date }) => date),
  ).toEqual(['2020-03-25', '05-06', '2014-10']);
});

it.each([
  ['03-25', '2020-03-25', true],
  ['03-24', '2020-03-25', false],
  ['2020-03', '2020-03-25', true],
  ['2020-03-25', '2020-03', true],
])('%s may be %s: %s', (said, known, expected) => {
  expect(mayBe(said, known)).toBe(expected);
});
