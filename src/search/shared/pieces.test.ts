import { describe, expect, it } from 'vitest';
import { coverage, knownPieces } from './pieces.ts';

describe('knownPieces', () => {
  it('切成候选里有的长片段，没有的字不要', () => {
    expect(knownPieces('六项合作包括甲', '商讨六项合作。合作包含。包括哪些')).toEqual(['六项合作', '包括']);
    expect(knownPieces('甲乙', '丙丁')).toEqual([]);
  });

  it('不切开数与字母', () => {
    expect(knownPieces('c919客机', '19日，1200平方公里')).toEqual([]);
    expect(knownPieces('12345', '1200，345号')).toEqual([]);
    expect(knownPieces('刘某217个', '设217个中心')).toEqual(['217个']);
  });

  it('不切开一个日子：4月28日不是2月28日的一半', () => {
    expect(knownPieces('4月28日', '2月28日，4月23日')).toEqual(['4月', '28日']);
    expect(knownPieces('1月', '11月')).toEqual([]);
    expect(coverage('开在2020年2月28日', '2020年4月28日').pieces).toEqual(['2020年', '28日']);
  });
});

describe('coverage', () => {
  it('长片段远胜于零散的二字', () => {
    expect(coverage('两江新区设立', '两江新区面积').pieces).toEqual(['两江新区']);
    expect(coverage('两江新区设立', '两江新区面积').share).toBeGreaterThan(
      coverage('两江边上的新区', '两江新区面积').share,
    );
    expect(coverage('1200平方公里', '12345').pieces).toEqual([]);
  });
});
