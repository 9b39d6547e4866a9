import { describe, expect, it } from 'vitest';
import {
  breakable,
  countCharacters,
  escapeRegExp,
  firstSentence,
  phrases,
  plain,
  readingMinutes,
  wholeNumbers,
  widthAtMost,
  widthInEm,
} from './text.ts';

describe('breaks in headlines', () => {
  it('the mark goes, or cuts', () => {
    expect(plain('两区再聚|签署协议')).toBe('两区再聚 签署协议');
    expect(plain('空中互联，|陆江联运')).toBe('空中互联，陆江联运');
    expect(breakable('两个月|三度携手')).toEqual(['两个月', '三度携手']);
    expect(breakable('无记号')).toEqual(['无记号']);
  });

  it('phrases end at marks too, which stay together', () => {
    expect(phrases('两个月|三度携手，把“门户”“通道”（计划中）。')).toEqual([
      '两个月',
      '三度携手，',
      '把“门户”',
      '“通道”',
      '（计划中）。',
    ]);
  });
});

it('numbers stay with what they count and the character before them, days with their month', () => {
  const whole = (text: string) => wholeNumbers(text).filter((_, index) => index % 2 === 1);
  expect(whole('2020年3月25日，第11个新区来了1万多家企业、30多万网友')).toEqual([
    '2020年',
    '3月25日',
    '第11个',
    '了1万多家',
    '30多万',
  ]);
  expect(whole('1200平方公里、11.5%，20多个区县、100万人才')).toEqual([
    '1200平方公里',
    '11.5%',
    '20多个',
    '100万',
  ]);
  expect(whole('做到“1+1>2”，5G')).toEqual([]);
});

describe('length', () => {
  it('a run of digits or letters is one character, punctuation none', () => {
    expect(countCharacters('规划1200平方公里。')).toBe(7);
    expect(countCharacters('5G、AI')).toBe(2);
    expect(countCharacters('，。')).toBe(0);
  });
  it('a minute at least', () => {
    expect(readingMinutes(10)).toBe(1);
    expect(readingMinutes(700)).toBe(2);
  });
});

describe('the first sentence', () => {
  it('up to its full stop, with the closing quotation mark', () => {
    expect(firstSentence('桥长420米。建于2019年。')).toBe('桥长420米。');
    expect(firstSentence('他说：“开工了！”桥动了工。')).toBe('他说：“开工了！”');
    expect(firstSentence('没有句号')).toBe('没有句号');
  });
});

it('a line is as wide as its letters, capitals at most, and pictures', () => {
  expect(widthInEm('桥，ab')).toBeCloseTo(3.2);
  expect(widthInEm('🎉❤\ufe0f')).toBeCloseTo(2.6);
  expect(widthAtMost('5G@%&桥')).toBeCloseTo(6);
});

it('text in a regular expression means itself', () => {
  const text = '.*+?^${}()|[]\\';
  expect(new RegExp(`^${escapeRegExp(text)}$`, 'u').test(text)).toBe(true);
});
