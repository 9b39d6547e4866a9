import { describe, expect, it } from 'vitest';
import { Names } from './names.ts';
import { parseQuery } from './query.ts';

const names = new Names([['联席会议'], ['石桥', '大石桥'], ['“双城”记'], ['新桥通车', '大石桥']]);
const split = (text: string): string[][] =>
  names.split(parseQuery(text)).map(({ terms }) => terms.map(({ text: term }) => term));
const widened = (text: string): string[] => parseQuery(text).terms.flatMap((term) => names.widen(term).forms);

describe('names in a query', () => {
  it('cuts with what precedes, with what follows, alone', () => {
    expect(split('第一次联席会议讨论')).toEqual([
      ['第一次联席会议', '讨论'],
      ['第一次', '联席会议讨论'],
      ['第一次', '联席会议', '讨论'],
    ]);
  });

  it('takes the longest name; cuts nothing without a name or in quotation marks', () => {
    expect(split('大石桥长度')).toEqual([['大石桥', '长度']]);
    expect(split('别的话')).toEqual([]);
    expect(split('"石桥长度"')).toEqual([]);
  });

  it('searches an alias by every title it stands for, quoted ones as they are', () => {
    expect(widened('大石桥')).toEqual(['大石桥', '石桥', '新桥通车']);
    expect(widened('双城记')).toEqual(['双城记']);
    expect(widened('"大石桥"')).toEqual(['大石桥']);
  });
});
