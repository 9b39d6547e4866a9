import { expect, it } from 'vitest';
import { numberTokens } from './numbers.ts';

// What it reads in a phrase is approved: tests/fixtures/phrases.txt.
it('numbers in names do not count; the others are where they were', () => {
  expect(numberTokens('G5环线与39个', ['G5环线'])).toEqual([{ key: '39', shown: '39', index: 5 }]);
});
