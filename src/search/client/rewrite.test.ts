import { expect, it } from 'vitest';
import { parseQuery } from '../shared/query.ts';
import { probe, splitAtWords, withoutFunctionWords } from './rewrite.ts';

it('去掉问句里的虚词；没有可去的不给', () => {
  expect(withoutFunctionWords(parseQuery('石桥有多长'))?.terms.map(({ text }) => text)).toEqual(['石桥']);
  expect(withoutFunctionWords(parseQuery('石桥'))).toBeUndefined();
});

it('连着写的几个词切开；切出单字的、本来就是一个词的不切', () => {
  const words = (text: string): string[] | undefined =>
    splitAtWords(parseQuery(text))[0]?.terms.map(({ text: term }) => term);
  expect(words('产业合作')).toEqual(['产业', '合作']);
  expect(words('石桥"产业合作"')).toBeUndefined();
  expect(words('产业')).toBeUndefined();
  expect(words('王某合作')).toBeUndefined();
});

it('a single character is looked for in the words that hold it further on', () => {
  const [term] = parseQuery('桥').terms;
  expect(term && probe(term, '石桥 桥头 大石桥').probes).toEqual(['石桥', '大石桥']);
});
