import type { Fact, Figure } from '../../schemas/fact.ts';
import type { Rule } from '../model.ts';
import { valuesIn } from '../text/values.ts';

type Said = [field: 'text' | 'value' | 'qualifier', message: string, remedy: string];

const QUALIFIERS: [RegExp, Figure['qualifier'], string][] = [
  [/第/u, 'ordinal', '序数'],
  [/[多余]|以上/u, 'more-than', '下限'],
];

function check({ text, value, qualifier }: Figure, fact: Fact): Said | undefined {
  const written = valuesIn(text);
  if (!written.includes(value))
    return ['value', `写法“${text}”与数值${String(value)}不是同一个数。`, '改正其中一个；“1万多”取10000。'];
  const stated = new Set(valuesIn(`${fact.date ?? ''}，${fact.statement}`));
  const lost = written.filter((number) => !stated.has(number));
  if (lost.length > 0) {
    const message = `“${text}”里的${lost.join('、')}不在这条事实的 statement 里。`;
    return ['text', message, '照 statement 改数字，或照来源改 statement。'];
  }
  const [, expected = 'exact', name = '确数'] = QUALIFIERS.find(([mark]) => mark.test(text)) ?? [];
  if (/[+=<>]/u.test(text) || expected === qualifier) return undefined;
  return ['qualifier', `“${text}”是${name}，这里写的是 ${qualifier}。`, `改成 ${expected}。`];
}

/** A figure's text and value are one number, its statement holds it, and its qualifier says what kind it is. */
export const figures: Rule = function* ({ facts }) {
  for (const { data, at } of facts)
    for (const [index, figure] of data?.figures.entries() ?? []) {
      const [field, message = '', remedy = ''] = data === undefined ? [] : (check(figure, data) ?? []);
      if (field !== undefined) yield { ...at('figures', index, field), rule: 'figure', message, remedy };
    }
};
