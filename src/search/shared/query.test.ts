import { expect, it } from 'vitest';
import { MAX_QUERY_LENGTH, parseQuery } from './query.ts';

// What it reads in a query is approved: tests/fixtures/search/queries.txt.
it('too long an input is cut, never through a surrogate pair', () => {
  const text = parseQuery('字' + '𠮷'.repeat(MAX_QUERY_LENGTH))
    .terms.map((term) => term.text)
    .join('');
  expect(text.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
  expect(text.isWellFormed()).toBe(true);
});
