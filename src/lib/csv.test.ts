import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it('cells with commas, quotes, line breaks, and such as look like formulas', () => {
  expect(toCsv([['甲,乙', '“引”"号"', '=1+1', 39]])).toBe('\uFEFF"甲,乙","“引”""号""",\'=1+1,39\r\n');
});

it.each(['=', '+', '-', '@'])('a cell that starts with %s is no formula for a spreadsheet', (mark) => {
  expect(toCsv([[`${mark}1+1`]])).toBe(`\uFEFF'${mark}1+1\r\n`);
});
