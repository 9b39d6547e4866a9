import { expect, it } from 'vitest';
import { clauses } from './clauses.ts';

it('splits sentences at the marks given', () => {
  const text = '甲来了；乙走了。丙在？';
  expect(clauses(text, '；').map(({ start, end }) => text.slice(start, end))).toEqual([
    '甲来了；',
    '乙走了。',
    '丙在？',
  ]);
});
