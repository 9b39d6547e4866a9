import { expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

it('按句末标点断句，引号归前一句，分号不断', () => {
  const text = '他说：“来。”走了；又来？没有';
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '他说：“来。”',
    '走了；又来？',
    '没有',
  ]);
});
