import { expect, it } from 'vitest';
import { synonymsOf } from './synonyms.ts';

it('整个词才换说法，不把自己算在内', () => {
  expect(synonymsOf('成立')).toContain('设立');
  expect(synonymsOf('成立')).not.toContain('成立');
  expect(synonymsOf('成立大会')).toEqual([]);
});
