import { expect, it } from 'vitest';
import { synonymsOf } from './synonyms.ts';

it('only whole words have synonyms, never themselves', () => {
  expect(synonymsOf('成立')).toContain('设立');
  expect(synonymsOf('成立')).not.toContain('成立');
  expect(synonymsOf('成立大会')).toEqual([]);
});
