import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['market-stalls', 'bridge-rebuilt', 'arch'];

it.each([
  ['market-stall', 'market-stalls'],
  ['Market_Stalls', 'market-stalls'],
  ['pictures/bridge-rebuild.svg', 'bridge-rebuilt'],
  ['arc', 'arch'],
])('%s is like %s', (wrong, right) => {
  expect(nearest(wrong, known)).toBe(`，是不是“${right}”`);
});

it('what is like nothing is not guessed', () => {
  expect([nearest('石桥', known), nearest('ferry', known), nearest('', known)]).toEqual(['', '', '']);
});
