import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it('逗号、引号、换行与公式起头的格子', () => {
  expect(toCsv([['甲,乙', '“引”"号"', '=1+1', 39]])).toBe('\uFEFF"甲,乙","“引”""号""",\'=1+1,39\r\n');
});

it.each(['=', '+', '-', '@'])('%s 起头的格子，表格软件不当公式执行', (mark) => {
  expect(toCsv([[`${mark}1+1`]])).toBe(`\uFEFF'${mark}1+1\r\n`);
});
