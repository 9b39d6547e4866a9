import { describe, expect, it } from 'vitest';
import { dropQuotes, joinHan, normalise, normaliseText } from './normalise.ts';

describe('normalise', () => {
  it('全角与大小写归一', () => {
    expect(normaliseText('５Ｇ产业ＡＢ')).toBe('5g产业ab');
    expect(normaliseText('１＋１＞２')).toBe('1+1>2');
  });

  it('注音去声调，引号归一', () => {
    expect(normaliseText('Liǎngjiāng “新区”')).toBe('liangjiang "新区"');
  });

  it('空白并成一个，零宽字符去掉', () => {
    expect(normaliseText('  两江　\t 新\u200b区 ')).toBe('两江 新区');
  });

  it('位置可以换算回原文，长度变化也不错位', () => {
    const source = 'ﬁ两…𠮷江';
    const { text, map } = normalise(source);
    expect(text).toBe('fi两...𠮷江');
    expect(map).toHaveLength(text.length + 1);
    expect(source.slice(map[text.indexOf('江')], map[text.indexOf('江') + 1])).toBe('江');
    expect(source.slice(map[text.indexOf('𠮷')], map[text.indexOf('江')])).toBe('𠮷');
  });

  it('土耳其语大写 İ 这类变长字符不出错', () => {
    expect(normalise('İ').map).toHaveLength(normalise('İ').text.length + 1);
  });

  it('两行题中间的空格可以去掉，位置仍对得上', () => {
    const source = '再开会议 将宣布 5G and 6G';
    const { text, map } = joinHan(normalise(source));
    expect(text).toBe('再开会议将宣布5g and 6g');
    expect(source.slice(map[text.indexOf('将')], map[text.indexOf('布') + 1])).toBe('将宣布 ');
    expect(map).toHaveLength(text.length + 1);
  });

  it('引号与书名号可以去掉，位置仍对得上', () => {
    const source = '唱好“双城记”与《决定》';
    const { text, map } = dropQuotes(normalise(source));
    expect(text).toBe('唱好双城记与决定');
    expect(source.slice(map[2], (map[4] ?? 0) + 1)).toBe('双城记');
  });
});
