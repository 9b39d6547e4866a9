import { describe, expect, it } from 'vitest';
import { findRanges, mergeRanges, occurrences } from './match.ts';
import { joinHan, normalise } from './normalise.ts';

describe('occurrences', () => {
  it('汉字处处可起，数字与字母按词首', () => {
    expect(occurrences('氢能与氢能源', '氢能')).toEqual([0, 3]);
    expect(occurrences('25g 5g', '5g')).toEqual([4]);
    expect(occurrences('smart art', 'art')).toEqual([6]);
    expect(occurrences('5g产业', 'g产业')).toEqual([1]);
  });
});

describe('findRanges', () => {
  it('给出原文位置', () => {
    const source = '建成５Ｇ产业园，5G产业';
    expect(findRanges(source, ['5g产业']).map(({ start, end }) => source.slice(start, end))).toEqual([
      '５Ｇ产业',
      '5G产业',
    ]);
  });

  it('题目断行处的空格不标', () => {
    const source = '再开会议 将宣布';
    expect(findRanges(joinHan(normalise(source)), ['会议'])).toEqual([{ start: 2, end: 4 }]);
  });

  it('长度会变的字不会切出空段', () => {
    const source = '甲…乙';
    expect(findRanges(source, ['.'])).toEqual([{ start: 1, end: 2 }]);
  });
});

describe('mergeRanges', () => {
  it('重叠与相接的并成一段', () => {
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
