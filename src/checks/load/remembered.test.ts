import { expect, it } from 'vitest';
import type { Problem } from '../problem.ts';
import { remembered } from './remembered.ts';

it('a file that has not changed is read once, and what is wrong with it is told every time', () => {
  const wrong: Problem = { file: 'a.yaml', rule: 'yaml', message: '错了。', remedy: '改。' };
  let readings = 0;
  const read = remembered((_, text, problems) => {
    readings += 1;
    if (text === 'wrong') problems.push(wrong);
    return text;
  });
  const told = ['wrong', 'wrong', 'right', 'wrong'].map((text) => {
    const problems: Problem[] = [];
    expect(read('a.yaml', text, problems)).toBe(text);
    return problems.length;
  });
  expect(told).toEqual([1, 1, 0, 1]);
  expect(readings).toBe(3);
});
