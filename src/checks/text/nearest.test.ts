import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['market-stalls', 'bridge-rebuilt', 'arch'];

it.each([
  ['market-stall', 'market-stalls'],
  ['Market_Stalls', 'market-stalls'],
  ['pictures/bridge-rebuild.svg', 'bridge-rebuilt'],
  ['arc', 'arch'],
])('%s 像 %s', (wrong, right) => {
  expect(nearest(wrong, known)).toBe(`，是不是“${right}”`);
});

it('不像的不猜', () => {
  expect([nearest('石桥', known), nearest('ferry', known), nearest('', known)]).toEqual(['', '', '']);
});
