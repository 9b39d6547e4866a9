import { expect, it } from 'vitest';
import { splitBlockId } from './block-id.ts';

it('切下段末的编号', () => {
  expect(splitBlockId('一段话。 ^first-line')).toEqual({ text: '一段话。', id: 'first-line' });
  expect(splitBlockId('^table')).toEqual({ text: '', id: 'table' });
});

it('不合写法的不算编号', () => {
  for (const text of [
    '一段话。',
    '一段话。^no-space',
    '一段话。 ^Upper',
    '一段话。 ^a--b',
    '一段话。 ^a 之后',
  ]) {
    expect(splitBlockId(text)).toEqual({ text, id: undefined });
  }
});
