import { expect, it } from 'vitest';
import { mayBe } from './dates-said.ts';

it.each([
  ['03-25', '2020-03-25', true],
  ['03-24', '2020-03-25', false],
  ['2020-03', '2020-03-25', true],
  ['2020-03-25', '2020-03', true],
])('%s may be %s: %s', (said, known, expected) => {
  expect(mayBe(said, known)).toBe(expected);
});
