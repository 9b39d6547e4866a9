import { expect, it } from 'vitest';
import { parseQuery } from '../shared/query.ts';
import { probe, withoutFunctionWords } from './rewrite.ts';

it('takes function words off a question; nothing where there are none', () => {
  expect(withoutFunctionWords(parseQuery('石桥有多长'))?.terms.map(({ text }) => text)).toEqual(['石桥']);
  expect(withoutFunctionWords(parseQuery('石桥'))).toBeUndefined();
});

it('a single character is looked for in the words that hold it further on', () => {
  const [term] = parseQuery('桥').terms;
  expect(term && probe(term, '石桥 桥头 大石桥').probes).toEqual(['石桥', '大石桥']);
});
