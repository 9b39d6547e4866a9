import { describe, expect, it } from 'vitest';
import { latest, pagesOf, pageWindow } from './paging.ts';

describe('切成页', () => {
  it('次序不变，末页可以不满', () => {
    expect(pagesOf([1, 2, 3, 4, 5], 2)).toEqual([
      { number: 1, total: 3, items: [1, 2] },
      { number: 2, total: 3, items: [3, 4] },
      { number: 3, total: 3, items: [5] },
    ]);
  });
  it('空的也有一页，正好满的不多出一页', () => {
    expect(pagesOf([], 2)).toEqual([{ number: 1, total: 1, items: [] }]);
    expect(pagesOf([1, 2], 2)).toHaveLength(1);
  });
});

describe('分页条', () => {
  it('页数不多就全列', () => {
    expect(pageWindow(2, 3)).toEqual([1, 2, 3]);
    expect(pageWindow(1, 4)).toEqual([1, 2, 3, 4]);
  });
  it('只隔一页时写出那一页，隔得多才略去', () => {
    expect(pageWindow(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(pageWindow(10, 20)).toEqual([1, undefined, 9, 10, 11, undefined, 20]);
  });
});

describe('最近的几篇', () => {
  const items = [
    { id: 'a', published: '2026-01-03' },
    { id: 'b', published: '2026-01-01' },
    { id: 'c', published: '2026-01-03' },
    { id: 'd', published: '2026-01-03' },
  ];
  it('不多时原样给出', () => {
    expect(latest(items, 4)).toEqual(items);
  });
  it('取新的，次序照旧；同一天的取后面的', () => {
    expect(latest(items, 2).map(({ id }) => id)).toEqual(['c', 'd']);
    expect(latest(items, 3).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });
});
