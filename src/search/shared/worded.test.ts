import { expect, it } from 'vitest';
import { isWorded } from './worded.ts';

const words = new Set(['产业', '合作', '新能源', '汽车']);

it.each([
  ['产业合作', true],
  ['新能源汽车合作', true],
  ['产业合做', false],
  ['合作的产业', false],
  ['产业', false],
  ['产业合作'.repeat(4), false],
])('%s', (text, expected) => {
  expect(isWorded([...text], (piece) => words.has(piece))).toBe(expected);
});
