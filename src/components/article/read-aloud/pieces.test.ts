import { expect, it } from 'vitest';
import { piecesOf } from './pieces.ts';

const spoken = (text: string): string[] => piecesOf(text).map(({ start, end }) => text.slice(start, end));

it('一句一段，引号归前一句；没有字的不说', () => {
  expect(spoken('会议开了。他说：“好。”——然后散会')).toEqual(['会议开了。', '他说：“好。”', '——然后散会']);
  expect(spoken(' …… ')).toEqual([]);
  expect(spoken('')).toEqual([]);
});

it('长句在逗号处切开，每段不超过60字，合起来一字不少，都记得是哪一句', () => {
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

it('没有可断之处的长句不硬切', () => {
  const text = '字'.repeat(80);
  expect(spoken(text)).toEqual([text]);
});
