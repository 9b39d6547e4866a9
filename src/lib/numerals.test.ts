import { expect, it } from 'vitest';
import { parseNumeral, spellDigits, spellInteger } from './numerals.ts';

it.each([
  [6, '六'],
  [10, '十'],
  [11, '十一'],
  [120, '一百二十'],
  [1005, '一千零五'],
  [3e7, '三千万'],
  [350_000_000, '三亿五千万'],
])('%i is read and written %s', (value, numeral) => {
  expect(parseNumeral(numeral)).toBe(value);
  expect(spellInteger(value)).toBe(numeral);
});

it('reads what is said otherwise than it is spelled', () => {
  expect(['万', '一万亿', '两百', '2百60万', '二〇二〇'].map(parseNumeral)).toEqual([
    1e4, 1e12, 200, 26e5, 2020,
  ]);
  expect(['10,000', '30多万', '1.09亿', '0.57万', '1.5万亿', '四十余'].map(parseNumeral)).toEqual([
    1e4, 3e5, 109_000_000, 5700, 15e11, 40,
  ]);
  expect(spellDigits('2020')).toBe('二〇二〇');
});
