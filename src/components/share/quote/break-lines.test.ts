import { expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';

const widthOf = (text: string): number =>
  [...text].reduce((sum, mark) => sum + (/[\u2e80-\uffef“”‘’—…]/u.test(mark) ? 1 : 0.5), 0);

it('keeps marks, words and numbers whole, and every character, within the width', () => {
  const text =
    '他说：“从1578平方公里到1+1>2，靠的是Pagefind……”——这一句（也许）很长，长到要断好几行；《断行》就在这里。';
  for (let width = 10; width < 30; width += 1) {
    const lines = breakLines(text, width, widthOf);
    expect(lines.join('')).toBe(text);
    for (const line of lines) {
      expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(line).not.toMatch(/^[，。、；：！？…—”’）》]|[“‘（《]$/u);
    }
    expect(lines.filter((line) => /^(?:\d*578|agefind)/.test(line))).toEqual([]);
  }
});

it('cuts what is wider than a line', () => {
  expect(breakLines('abcdefghij', 2, widthOf)).toEqual(['abcd', 'efgh', 'ij']);
});
