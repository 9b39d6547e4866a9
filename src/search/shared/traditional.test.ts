import { expect, it } from 'vitest';
import { readTraditional, simplify } from './traditional.ts';

it('繁体换成本站用字，其余不动', () => {
  expect(simplify('兩江新區 5G', readTraditional('兩两區区'))).toBe('两江新区 5G');
  expect(simplify('兩江', readTraditional(''))).toBe('兩江');
});
