import { expect, it } from 'vitest';
import { isAligned } from './words.ts';

it.each([
  ['联合川渝企业', '合川', false],
  ['重庆綦江、合川等区县', '合川', true],
  ['常住人口', '人口', true],
])('in %s, %s is whole words: %s', (text, word, expected) => {
  expect(isAligned(text, text.indexOf(word), word.length)).toBe(expected);
});
