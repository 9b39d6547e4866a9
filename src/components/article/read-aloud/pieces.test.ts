import { expect, it } from 'vitest';
import { piecesOf } from './pieces.ts';

const spoken = (text: string): string[] => piecesOf(text).map(({ start, end }) => text.slice(start, end));

it('a sentence a piece, quotation marks with the one before; what has no character is not spoken', () => {
  expect(spoken('会议开了。他说：“好。”——然后散会')).toEqual(['会议开了。', '他说：“好。”', '——然后散会']);
  expect(spoken(' …… ')).toEqual([]);
  expect(spoken('')).toEqual([]);
});

it('long sentences are cut at commas, 60 characters a piece at most, nothing lost, each knows its sentence', () => {
  const long = `${'一二三四五六七八九十，'.repeat(12)}完了。`;
  const text = `短句。${long}`;
  const pieces = piecesOf(text);
  expect(pieces.length).toBe(4);
  expect(spoken(text).join('')).toBe(text);
  for (const { start, end, sentence } of pieces.slice(1)) {
    expect(end - start).toBeLessThanOrEqual(60);
    expect(text.slice(sentence.start, sentence.end)).toBe(long);
  }
});

it('a long sentence with nowhere to cut stays whole', () => {
  const text = '字'.repeat(80);
  expect(spoken(text)).toEqual([text]);
});
