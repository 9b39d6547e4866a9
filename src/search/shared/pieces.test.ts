import { describe, expect, it } from 'vitest';
import { coverage } from './pieces.ts';

describe('coverage', () => {
  it('finds the long pieces a text has; other characters go', () => {
    expect(coverage('商讨六项合作。合作包含。包括哪些', '六项合作包括甲').pieces).toEqual([
      '六项合作',
      '包括',
    ]);
    expect(coverage('丙丁', '甲乙').pieces).toEqual([]);
  });

  it('cuts neither numbers nor words', () => {
    expect(coverage('19日，1200平方公里', 'c919客机').pieces).toEqual([]);
    expect(coverage('1200，345号', '12345').pieces).toEqual([]);
    expect(coverage('设217个中心', '刘某217个').pieces).toEqual(['217个']);
    expect(coverage('10大任务，260万人', '10,000万人').pieces).toEqual([]);
    expect(coverage('260万人，30多万网友', '50多万网友').pieces).toEqual(['网友']);
  });

  it('cuts no day: 4月28日 is not half of 2月28日', () => {
    expect(coverage('2月28日，4月23日', '4月28日').pieces).toEqual(['28日', '4月']);
    expect(coverage('11月', '1月').pieces).toEqual([]);
    expect(coverage('开在2020年2月28日', '2020年4月28日').pieces).toEqual(['2020年', '28日']);
  });

  it('a long piece outweighs scattered pairs', () => {
    expect(coverage('两江新区设立', '两江新区面积').pieces).toEqual(['两江新区']);
    expect(coverage('两江新区设立', '两江新区面积').share).toBeGreaterThan(
      coverage('两江边上的新区', '两江新区面积').share,
    );
    expect(coverage('1200平方公里', '12345').pieces).toEqual([]);
  });
});
