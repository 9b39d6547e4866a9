import { expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

it('cut at full stops, quotation marks with the one before, semicolons do not cut', () => {
  const text = '他说：“来。”走了；又来？‘去。’（去。）《去。》没有';
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '他说：“来。”',
    '走了；又来？',
    '‘去。’',
    '（去。）',
    '《去。》',
    '没有',
  ]);
});
