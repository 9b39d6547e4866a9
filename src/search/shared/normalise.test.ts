import { describe, expect, it } from 'vitest';
import { dropQuotes, joinHan, normalise, normaliseText } from './normalise.ts';

describe('normalise', () => {
  it('full-width forms and case fold', () => {
    expect(normaliseText('５Ｇ产业ＡＢ')).toBe('5g产业ab');
    expect(normaliseText('１＋１＞２')).toBe('1+1>2');
  });

  it('pinyin loses its tones, quotation marks become one kind', () => {
    expect(normaliseText('Liǎngjiāng “新区”')).toBe('liangjiang "新区"');
  });

  it('white space becomes one space, zero-width characters go', () => {
    expect(normaliseText('  两江　\t 新\u200b区 ')).toBe('两江 新区');
  });

  it('positions lead back to the original, through changes of length too', () => {
    const source = 'ﬁ两…𠮷江';
    const { text, map } = normalise(source);
    expect(text).toBe('fi两...𠮷江');
    expect(map).toHaveLength(text.length + 1);
    expect(source.slice(map[text.indexOf('江')], map[text.indexOf('江') + 1])).toBe('江');
    expect(source.slice(map[text.indexOf('𠮷')], map[text.indexOf('江')])).toBe('𠮷');
  });

  it('characters that grow, such as Turkish İ, are no error', () => {
    expect(normalise('İ').map).toHaveLength(normalise('İ').text.length + 1);
  });

  it('the space within a two-line headline can go; positions stay true', () => {
    const source = '再开会议 将宣布 5G and 6G';
    const { text, map } = joinHan(normalise(source));
    expect(text).toBe('再开会议将宣布5g and 6g');
    expect(source.slice(map[text.indexOf('将')], map[text.indexOf('布') + 1])).toBe('将宣布 ');
    expect(map).toHaveLength(text.length + 1);
  });

  it('quotation marks and title marks can go; positions stay true', () => {
    const source = '唱好“双城记”与《决定》';
    const { text, map } = dropQuotes(normalise(source));
    expect(text).toBe('唱好双城记与决定');
    expect(source.slice(map[2], (map[4] ?? 0) + 1)).toBe('双城记');
  });
});
