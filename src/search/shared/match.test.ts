import { describe, expect, it } from 'vitest';
import { findRanges, mergeRanges, occurrences } from './match.ts';
import { joinHan, normalise } from './normalise.ts';

describe('occurrences', () => {
  it('汉字 match anywhere, digits and letters from the start of a word', () => {
    expect(occurrences('氢能与氢能源', '氢能')).toEqual([0, 3]);
    expect(occurrences('25g 5g', '5g')).toEqual([4]);
    expect(occurrences('smart art', 'art')).toEqual([6]);
    expect(occurrences('5g产业', 'g产业')).toEqual([1]);
  });
});

describe('findRanges', () => {
  it('gives positions in the original text', () => {
    const source = '建成５Ｇ产业园，5G产业';
    expect(findRanges(source, ['5g产业']).map(({ start, end }) => source.slice(start, end))).toEqual([
      '５Ｇ产业',
      '5G产业',
    ]);
  });

  it('the space where a headline breaks is not marked', () => {
    const source = '再开会议 将宣布';
    expect(findRanges(joinHan(normalise(source)), ['会议'])).toEqual([{ start: 2, end: 4 }]);
  });

  it('characters that change their length leave no empty ranges', () => {
    const source = '甲…乙';
    expect(findRanges(source, ['.'])).toEqual([{ start: 1, end: 2 }]);
  });
});

describe('mergeRanges', () => {
  it('overlapping and touching ranges become one', () => {
    expect(
      mergeRanges([
        { start: 4, end: 6 },
        { start: 0, end: 2 },
        { start: 2, end: 3 },
      ]),
    ).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 6 },
    ]);
  });
});
