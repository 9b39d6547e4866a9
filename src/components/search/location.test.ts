import { describe, expect, it } from 'vitest';
import { readState, writeState } from './location.ts';

describe('搜索页的地址', () => {
  it('写出去再读回来不变', () => {
    const state = {
      query: '1+1>2 & 氢能',
      filters: { section: 'themes', kind: '文章' as const, mention: '王某', month: '2020-04' },
      sort: 'date' as const,
    };
    expect(readState(writeState(state))).toEqual(state);
  });

  it('缺省的不写', () => {
    expect(writeState({ query: '', filters: {}, sort: 'relevance' })).toBe('');
  });

  it('编码不全的字去掉', () => {
    expect(readState('?q=%E6%B0%A2%E8%83').query).toBe('氢');
    expect(readState('?q=%E8%81').query).toBe('');
  });

  it('不认识的值当作没有', () => {
    expect(readState('?q=%20a%20&kind=书&sort=x&section=')).toEqual({
      query: 'a',
      filters: {},
      sort: 'relevance',
    });
  });
});
