import { expect, it } from 'vitest';
import { nearestStretch, tolerance } from './near-phrase.ts';

it.each([
  ['要建成智慧之城', '智慧名城', '智慧之城', 1],
  ['在西部形成重要增长极', '在西部形成高质量发展的重要增长极', '在西部形成重要增长极', 6],
  ['一区两群', '一区两群', '一区两群', 0],
])('%s', (text, phrase, stretch, distance) => {
  const found = nearestStretch(text, phrase, 6);
  expect(text.slice(found?.start, found?.end)).toBe(stretch);
  expect(found?.distance).toBe(distance);
});

it('finds nothing beyond the distance allowed', () => {
  expect(nearestStretch('说的是别的事', '一区两群', tolerance('一区两群'))).toBeUndefined();
});
