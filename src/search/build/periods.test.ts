import { expect, it } from 'vitest';
import type { SearchRecord } from '../shared/record.ts';
import { periodsOf } from './periods.ts';

const article = (url: string): SearchRecord => ({
  url,
  title: url,
  kind: '文章',
  section: '',
  sectionId: '',
  aliases: [],
  mentions: [],
  blocks: [],
});
const all = ['/c/', '/a/', '/b/', '/d/', '/e/'].map(article);
const published = new Map(
  ['/a/', '/b/', '/c/', '/d/', '/e/'].map((url, day) => [url, `2026-01-0${day + 1}`]),
);
const urls = (size: number, count = 5): [string, string][] =>
  periodsOf(all.slice(0, count), size, published).map(({ path, articles }) => [
    path,
    articles.map(({ url }) => url.replaceAll('/', '')).join(''),
  ]);

it('装得下就是一份；装不下，早的先成一份，最近的在前', () => {
  expect(urls(5)).toEqual([['', 'abcde']]);
  expect(urls(2)).toEqual([
    ['', 'e'],
    ['1/', 'ab'],
    ['2/', 'cd'],
  ]);
});

it('新发一篇，早的各份不变', () => {
  expect(urls(2, 4)).toEqual([
    ['', 'cd'],
    ['1/', 'ab'],
  ]);
});
