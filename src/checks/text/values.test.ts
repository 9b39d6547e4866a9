import { expect, it } from 'vitest';
import { valuesIn } from './values.ts';

it.each([
  ['1万多家', [10000]],
  ['30多万名', [300000]],
  ['三度', [3]],
  ['两个月内', [2]],
  ['2014年10月', [2014, 10]],
  ['内陆第一个', [1]],
  ['1+1>2', [1, 1, 2]],
  ['1,200平方公里', [1200]],
  ['四分之一个汉字', [0.25]],
  ['半个字', [0.5]],
])('%s', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});
