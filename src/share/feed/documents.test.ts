import { describe, expect, it } from 'vitest';
import { feedDocuments, feedPlace } from './documents.ts';

const items = (count: number): number[] => Array.from({ length: count }, (_, index) => count - index);

describe('订阅分成几份', () => {
  it('不到两倍就是一份', () => {
    expect(feedDocuments(items(5), 3)).toEqual({ current: [5, 4, 3, 2, 1], archives: [] });
  });
  it('每满一份另成一份，最早的在前', () => {
    expect(feedDocuments(items(7), 3)).toEqual({ current: [7, 6, 5, 4], archives: [[3, 2, 1]] });
    expect(feedDocuments(items(9), 3).archives).toEqual([
      [3, 2, 1],
      [6, 5, 4],
    ]);
  });
  it('新发一篇，以前各份不变；一篇不漏，不重', () => {
    for (let count = 0; count < 30; count += 1) {
      const { current, archives } = feedDocuments(items(count), 3);
      expect([...current, ...archives.toReversed().flat()]).toEqual(items(count));
      expect(feedDocuments(items(count + 1), 3).archives.slice(0, archives.length)).toEqual(archives);
    }
  });
});

it('各份首尾相连', () => {
  const path = (number: number | undefined) => (number === undefined ? '/rss.xml' : `/rss/${number}.xml`);
  expect(feedPlace(path, undefined, 0)).toEqual({ self: '/rss.xml' });
  expect(feedPlace(path, undefined, 2)).toEqual({ self: '/rss.xml', older: '/rss/2.xml' });
  expect(feedPlace(path, 2, 2)).toEqual({ self: '/rss/2.xml', current: '/rss.xml', older: '/rss/1.xml' });
  expect(feedPlace(path, 1, 2)).toEqual({ self: '/rss/1.xml', current: '/rss.xml', newer: '/rss/2.xml' });
});
