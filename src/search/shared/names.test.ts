import { describe, expect, it } from 'vitest';
import { Names } from './names.ts';
import { parseQuery } from './query.ts';

const names = new Names([['联席会议'], ['石桥', '大石桥'], ['“双城”记'], ['新桥通车', '大石桥']]);
const split = (text: string): string[] | undefined =>
  names.split(parseQuery(text))?.terms.map(({ text: term }) => term);
const widened = (text: string): string[] => parseQuery(text).terms.flatMap((term) => names.widen(term).forms);

describe('names in a query', () => {
  it('stand apart, the longest; without a name or in quotation marks nothing does', () => {
    expect(split('第一次联席会议讨论')).toEqual(['第一次', '联席会议', '讨论']);
    expect(split('大石桥长度')).toEqual(['大石桥', '长度']);
    expect(split('别的话')).toBeUndefined();
    expect(split('大石桥')).toBeUndefined();
    expect(split('"石桥长度"')).toBeUndefined();
  });

  it('searches an alias by every title it stands for, quoted ones as they are', () => {
    expect(widened('大石桥')).toEqual(['大石桥', '石桥', '新桥通车']);
    expect(widened('双城记')).toEqual(['双城记']);
    expect(widened('"大石桥"')).toEqual(['大石桥']);
  });
});
