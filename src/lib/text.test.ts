import { describe, expect, it } from 'vitest';
import { breakable, countCharacters, firstSentence, joinHanLines, plain, readingMinutes } from './text.ts';

describe('标题断行', () => {
  it('去掉或切开记号', () => {
    expect(plain('两区再聚|签署协议')).toBe('两区再聚 签署协议');
    expect(plain('空中互联，|陆江联运')).toBe('空中互联，陆江联运');
    expect(breakable('两个月|三度携手')).toEqual(['两个月', '三度携手']);
    expect(breakable('无记号')).toEqual(['无记号']);
  });
});

describe('字数', () => {
  it('数字串与字母串各算一字，标点不算', () => {
    expect(countCharacters('规划1200平方公里。')).toBe(7);
    expect(countCharacters('5G、AI')).toBe(2);
    expect(countCharacters('，。')).toBe(0);
  });
  it('再短也要一分钟', () => {
    expect(readingMinutes(10)).toBe(1);
    expect(readingMinutes(700)).toBe(2);
  });
});

describe('汉字之间的换行', () => {
  it('删去汉字间的，保留西文间的', () => {
    expect(joinHanLines('内陆\n开放')).toBe('内陆开放');
    expect(joinHanLines('会议，\n“开放”')).toBe('会议，“开放”');
    expect(joinHanLines('Astro\nMDX')).toBe('Astro\nMDX');
  });
});

describe('第一句', () => {
  it('到句末标点为止，带上收尾的引号', () => {
    expect(firstSentence('桥长420米。建于2019年。')).toBe('桥长420米。');
    expect(firstSentence('他说：“开工了！”桥动了工。')).toBe('他说：“开工了！”');
    expect(firstSentence('没有句号')).toBe('没有句号');
  });
});
