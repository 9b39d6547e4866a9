import { describe, expect, it } from 'vitest';
import { readState, writeState } from './location.ts';

describe('the address of the search page', () => {
  it('reads back as it was written', () => {
    const state = {
      query: '1+1>2 & 氢能',
      filters: { section: 'themes', kind: '文章' as const, mention: '王某', month: '2020-04' },
      sort: 'date' as const,
    };
    expect(readState(writeState(state))).toEqual(state);
  });

  it('leaves defaults out', () => {
    expect(writeState({ query: '', filters: {}, sort: 'relevance' })).toBe('');
  });

  it('drops half-encoded characters', () => {
    expect(readState('?q=%E6%B0%A2%E8%83').query).toBe('氢');
    expect(readState('?q=%E8%81').query).toBe('');
  });

  it('takes an unknown value for none', () => {
    expect(readState('?q=%20a%20&kind=书&sort=x&section=')).toEqual({
      query: 'a',
      filters: {},
      sort: 'relevance',
    });
  });
});
