import { expect, it } from 'vitest';
import { splitBlockId } from './block-id.ts';

it('cuts off the id at the end of a block', () => {
  expect(splitBlockId('一段话。 ^first-line')).toEqual({ text: '一段话。', id: 'first-line' });
  expect(splitBlockId('^table')).toEqual({ text: '', id: 'table' });
});

it('what is not written as an id is none', () => {
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
