import { expect, it } from 'vitest';
import { MISWRITTEN_ID, splitBlockId } from './block-id.ts';

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

it('what was meant as an id is known', () => {
  const meant = ['^大桥', '桥。^a', '桥！^a', '桥？^a', '桥”^a', '桥）^a', '桥 ＾a', '桥 ^A', '桥 ^a。'];
  expect(meant.filter((text) => !MISWRITTEN_ID.test(text))).toEqual([]);
  expect(MISWRITTEN_ID.test('2^10')).toBe(false);
});
