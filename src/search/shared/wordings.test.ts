import { expect, it } from 'vitest';
import { wordingForms } from './wordings.ts';

it.each([
  ['1200km2', ['1200平方公里']],
  ['1200平方千米', ['1200平方公里']],
  ['首次会议', ['第一次会议']],
  ['首届首批', ['第一届第一批']],
  ['二十余个', ['二十多个']],
  ['一加一大于二', ['1+1>2']],
  ['1加1', ['1+1']],
  ['首都', []],
  ['1200平方公里', []],
])('%s', (phrase, forms) => {
  expect(wordingForms(phrase)).toEqual(forms);
});
