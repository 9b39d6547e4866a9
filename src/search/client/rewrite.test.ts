import { expect, it } from 'vitest';
import { parseQuery } from '../shared/query.ts';
import { askedFor } from '../shared/questions.ts';
import { probe, withoutFunctionWords } from './rewrite.ts';

it('takes function words off a question; nothing where there are none', () => {
  expect(withoutFunctionWords(parseQuery('石桥有多长'))?.terms.map(({ text }) => text)).toEqual(['石桥']);
  expect(withoutFunctionWords(parseQuery('石桥'))).toBeUndefined();
});

it.each([
  ['我想问一下就是那个石桥它有多长来着', ['石桥']],
  ['谁修了老桥', ['修了', '老桥']],
  ['代表团看了什么', ['代表团看了']],
  ['石桥比钢桥大多少', ['石桥', '钢桥', '大小']],
  ['石桥占比大吗', ['石桥占比大']],
  ['目的是什么', ['目的']],
])('what is said of %s is %j', (asked, said) => {
  expect(withoutFunctionWords(parseQuery(asked))?.terms.map(({ text }) => text)).toEqual(said);
});

it.each([
  ['石桥在哪里', ['石桥', '位置']],
  ['镇上有多少人呢', ['镇上', '人口']],
  ['石桥有多大', ['石桥', '面积']],
  ['有多少人来', ['人来']],
])('what %s asks for is a word of its own: %j', (asked, said) => {
  expect(withoutFunctionWords(parseQuery(asked), askedFor)?.terms.map(({ text }) => text)).toEqual(said);
});

it('a single character is looked for in the words that hold it further on', () => {
  const [term] = parseQuery('桥').terms;
  expect(term && probe(term, '石桥 桥头 大石桥').probes).toEqual(['石桥', '大石桥']);
});
