import { expect, it } from 'vitest';
import { readTraditional, readWritten, spellings } from './traditional.ts';

const simplified = readTraditional('兩两區区裏里係系');

it('reads the table of Traditional characters', () => {
  expect(simplified.get('區')).toBe('区');
  expect(readTraditional('').size).toBe(0);
});

it('spells a query as the pages write it, in every way they do', () => {
  const written = readWritten('兩區里裏', simplified);
  expect(spellings('两区里 5g', written)).toEqual(['兩區里 5g', '兩區裏 5g']);
  expect(spellings('两区', readWritten('', simplified))).toEqual(['两区']);
});
