import { describe, expect, it } from 'vitest';
import { MAX_QUERY_LENGTH, parseQuery } from './query.ts';

const texts = (input: string): string[] => parseQuery(input).terms.map((term) => term.text);

describe('parseQuery', () => {
  it.each([
    ['两江新区 天府新区', ['两江新区', '天府新区']],
    ['两江新区、天府新区？', ['两江新区', '天府新区']],
    ['　５Ｇ产业 ', ['5g产业']],
    ['1+1>2', ['1+1>2']],
    ['1,200', ['1,200']],
    ['3.14', ['3.14']],
    ['+ ！ -', []],
    ['两江 两江', ['两江']],
    ['《双桥记 再开工》', ['双桥记', '再开工']],
    ['会议通过《加快建设的决定》', ['会议通过', '加快建设的决定']],
    ['【石桥】通车', ['石桥', '通车']],
    ['《石桥通车》 https://example.com/articles/bridge/#p1', ['石桥通车']],
    ['', []],
  ])('%s', (input, expected) => {
    expect(texts(input)).toEqual(expected);
  });

  it('what is in quotation marks must stand together, Chinese marks too', () => {
    expect(parseQuery('“内陆 开放”').terms).toEqual([
      { text: '内陆 开放', forms: ['内陆 开放'], quoted: true },
    ]);
  });

  it('title marks do not count within quotation marks or after a minus', () => {
    expect(texts('"通过《决定》"')).toEqual(['通过决定']);
    expect(parseQuery('会议 -《决定》').excluded).toEqual(['决定']);
  });

  it('an unpaired quotation mark is no error', () => {
    expect(texts('两江"新区')).toEqual(['两江', '新区']);
  });

  it('a word after a minus is excluded; a minus within a word is not one', () => {
    expect(parseQuery('新区 -氢能 -"联席 会议"')).toMatchObject({ excluded: ['氢能', '联席 会议'] });
    expect(parseQuery('成渝-双城').excluded).toEqual([]);
  });

  it('a number brings its other spellings', () => {
    expect(parseQuery('1万').terms[0]?.forms).toContain('10000');
    expect(parseQuery('1200 km²').terms[1]?.forms).toContain('平方公里');
    expect(parseQuery('1,200㎢').terms[0]?.forms).toContain('1200平方公里');
    expect(parseQuery('首次会议').terms[0]?.forms).toContain('第一次会议');
  });

  it('too long an input is cut, never through a surrogate pair', () => {
    const text = texts('字' + '𠮷'.repeat(MAX_QUERY_LENGTH)).join('');
    expect(text.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
    expect(text.isWellFormed()).toBe(true);
  });
});
