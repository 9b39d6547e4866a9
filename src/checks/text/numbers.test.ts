import { describe, expect, it } from 'vitest';
import { numberKeys, numberTokens } from './numbers.ts';

const keys = (text: string, names?: string[]): string[] => numberTokens(text, names).map(({ key }) => key);

describe('numbers that need a source', () => {
  it.each([
    ['2020年4月23日', ['2020年', '4月', '23日']],
    ['4月23号', ['4月', '23日']],
    ['2020-04-23', ['2020年', '4月', '23日']],
    ['2020-04', ['2020年', '4月']],
    ['规划1200平方公里', ['1200']],
    ['1,200和１２００', ['1200', '1200']],
    ['7.5倍', ['7.5']],
    ['12%', ['12%']],
    ['1万多家、30多万人、100万', ['10000', '300000', '1000000']],
    ['第11个', ['第11']],
    ['5G产业', ['词:5G']],
    ['做到1+1＞2', ['词:1+1>2']],
    ['六项合作', ['项6']],
    ['第六项', ['第项6']],
    ['三十多万人', ['300000']],
    ['上万家', ['10000']],
    ['两成', ['成2']],
    ['一百二十家', ['家120']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    '一家企业',
    '一项共识',
    '三次携手',
    '两个月',
    '一成不变',
    '千家万户',
    '三成立',
    '万一',
    '千万不要',
  ])('%s does not count', (text) => {
    expect(keys(text)).toEqual([]);
  });

  it('numbers in proper names do not count, positions stay', () => {
    expect(numberTokens('G5环线与39个', ['G5环线'])).toEqual([{ key: '39', shown: '39', index: 5 }]);
  });
});

describe('numbers that a text with grounds holds', () => {
  it('六项 and 6项 are the same; counts and ordinals are not', () => {
    expect(numberKeys('六项')).toEqual(new Set(['项6', '6']));
    expect(numberKeys('20多家').has('家20')).toBe(true);
    expect(numberKeys('第三个').has('第3')).toBe(true);
    expect(numberKeys('第三个').has('3')).toBe(false);
  });
});
