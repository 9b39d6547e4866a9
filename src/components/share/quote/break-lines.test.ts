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

it('keeps a character with its forms, and an emoji of several, whole', () => {
  for (const whole of ['葛\u{e0100}', '👨\u200d👩\u200d👧', '👍\u{1f3fd}', '❤\ufe0f', '\u{20bb7}'])
    for (let width = 5; width < 10; width += 1)
      expect(breakLines(`河市${whole}河市`, width, (text) => [...text].length).join('|')).toContain(whole);
});

it('cuts what is wider than a line', () => {
  expect(breakLines('abcdefghij', 2, widthOf)).toEqual(['abcd', 'efgh', 'ij']);
});
