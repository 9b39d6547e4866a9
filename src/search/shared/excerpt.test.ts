import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';
import { findRanges } from './match.ts';

const plain = (segments: { text: string }[]): string => segments.map(({ text }) => text).join('');
const LONG = Array.from({ length: 20 }, (_, index) => `第${String(index)}分句讲开放门户的一层意思，`).join(
  '',
);

describe('excerpt', () => {
  it('a short text is given whole, a mark for each match', () => {
    const text = '两江新区与天府新区';
    expect(excerpt(text, findRanges(text, ['新区', '天府新区']))).toEqual([
      { text: '两江', marked: false },
      { text: '新区', marked: true },
      { text: '与', marked: false },
      { text: '天府新区', marked: true },
    ]);
  });

  it('a long text starts and ends at clauses, with dots at both ends', () => {
    const out = excerpt(LONG, findRanges(LONG, ['第9分句']));
    expect(plain(out)).toMatch(/^……第\d+分句.*，……$/u);
    expect(out.filter(({ marked }) => marked)).toEqual([{ text: '第9分句', marked: true }]);
    expect(plain(out).length).toBeLessThan(110);
  });

  it('a match at the end leaves no half sentence', () => {
    expect(plain(excerpt(LONG, findRanges(LONG, ['第19分句'])))).toContain('第19分句讲开放门户的一层意思，');
  });

  it('cuts through no number', () => {
    const text = `2020年3月25日的产业服务峰会上，猪八戒网发布了计划${'字'.repeat(100)}`;
    expect(plain(excerpt(text, findRanges(text, ['猪八戒网'])))).toMatch(/^2020年/u);
  });

  it('begins with no closing mark', () => {
    const text = `${'甲'.repeat(20)}说：“好。”${'字'.repeat(17)}桥${'字'.repeat(100)}`;
    expect(plain(excerpt(text, findRanges(text, ['桥'])))).toMatch(/^……“好。”字/u);
  });

  it('without a match it starts at the beginning', () => {
    expect(plain(excerpt(LONG, []))).toMatch(/^第0分句.*……$/u);
  });

  it('a long text without punctuation is cut through no surrogate pair', () => {
    const text = '𠮷'.repeat(200);
    expect(plain(excerpt(text, [{ start: 150, end: 152 }])).isWellFormed()).toBe(true);
  });
});
