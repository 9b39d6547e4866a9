import { describe, expect, it } from 'vitest';
import { prepare } from '../shared/prepared.ts';
import { parseQuery } from '../shared/query.ts';
import type { SearchRecord } from '../shared/record.ts';
import { splitAtNames, splitAtWords, withoutFunctionWords } from './rewrite.ts';

const name = (title: string, aliases: string[] = []): SearchRecord => ({
  url: '/directory/#a',
  title,
  kind: '词条',
  section: '名录',
  sectionId: 'directory',
  aliases,
  mentions: [],
  blocks: [],
});
const names = [name('联席会议'), name('石桥', ['大石桥'])].map(prepare);
const split = (text: string): string[][] =>
  splitAtNames(parseQuery(text), names).map(({ terms }) => terms.map(({ text: term }) => term));

describe('splitAtNames', () => {
  it('名字连着前面的、连着后面的、单独的，依次试', () => {
    expect(split('第一次联席会议讨论')).toEqual([
      ['第一次联席会议', '讨论'],
      ['第一次', '联席会议讨论'],
      ['第一次', '联席会议', '讨论'],
    ]);
  });

  it('认最长的名字；没有名字、加了引号的不切', () => {
    expect(split('大石桥长度')).toEqual([['大石桥', '长度']]);
    expect(split('别的话')).toEqual([]);
    expect(split('"石桥长度"')).toEqual([]);
  });
});

it('去掉问句里的虚词；没有可去的不给', () => {
  expect(withoutFunctionWords(parseQuery('石桥有多长'))?.terms.map(({ text }) => text)).toEqual(['石桥']);
  expect(withoutFunctionWords(parseQuery('石桥'))).toBeUndefined();
});

it('连着写的几个词切开；切出单字的、本来就是一个词的不切', () => {
  const words = (text: string): string[] | undefined =>
    splitAtWords(parseQuery(text))?.terms.map(({ text: term }) => term);
  expect(words('产业合作')).toEqual(['产业', '合作']);
  expect(words('石桥"产业合作"')).toBeUndefined();
  expect(words('产业')).toBeUndefined();
  expect(words('王某合作')).toBeUndefined();
});
