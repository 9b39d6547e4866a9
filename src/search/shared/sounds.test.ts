import { describe, expect, it } from 'vitest';
import { foldSounds, Sounds } from './sounds.ts';
import { spell } from './spelling.ts';

describe('Sounds', () => {
  const sounds = new Sounds({ zhong: '重中', chong: '重冲', zong: '总', jie: '杰' });

  it.each([
    ['重', '重', 0],
    ['中', '重', 0.3],
    ['冲', '重', 0.3],
    ['总', '中', 0.5],
    ['杰', '中', 1],
    ['？', '中', 1],
    ['三', '二', Infinity],
    ['四', '十', Infinity],
    ['三', '中', 1],
  ])('%s for %s', (typed, meant, cost) => {
    expect(sounds.cost(typed, meant)).toBe(cost);
  });
});

it.each([
  ['zhichishi', 'zicisi'],
  ['xing', 'xin'],
  ['lang', 'nan'],
  ['meng', 'men'],
  ['zhong', 'zong'],
  ['lve', 'nue'],
])('%s is heard as %s', (letters, folded) => {
  expect(foldSounds(letters)).toBe(folded);
});

describe('spell', () => {
  const readings = [['xi'], ['an', 'ang'], ['xian']];

  it.each([
    ['xian', 0, { length: 2, complete: true }],
    ['xiangxi', 0, { length: 3, complete: false }],
    ['xian', 2, { length: 1, complete: true }],
    ['xiao', 0, undefined],
  ])('%s', (letters, at, expected) => {
    expect(spell(readings, at, letters)).toEqual(expected);
  });
});
