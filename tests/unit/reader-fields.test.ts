import { expect, it } from 'vitest';
import { articleSchema, OTHER_FIELDS, READER_FIELDS } from '../../src/schemas/article.ts';

it('every field of an article is in READER_FIELDS or OTHER_FIELDS (src/schemas/article.ts), by which the checks go', () => {
  const told = [...READER_FIELDS.map(({ field }) => field), ...OTHER_FIELDS].sort();
  expect(told).toEqual(Object.keys(articleSchema.shape).sort());
});
