import type { Fact, Figure } from '../../schemas/fact.ts';
import type { Rule } from '../model.ts';
import { valuesIn } from '../text/values.ts';

type Said = [field: 'text' | 'value' | 'qualifier', message: string, remedy: string];

const QUALIFIERS: [RegExp, Figure['qualifier'], string][] = [
  [/第/u, 'ordinal', '序数'],
  [/[多余]|以上/u, 'more-than', '下限'],
];

function check({ text, value, qualifier }: Figure, fact: Fact): Said[] {
  const written = valuesIn(text);
  if (!written.includes(value))
    return [['value', `写法“${text}”与数值${String(value)}不是同一个数。`, '改正其中一个；“1万多”取10000。']];
  const stated = new Set(valuesIn(`${fact.date ?? ''}，${fact.statement}`));
  const lost = written.filter((number) => !stated.has(number));
  if (lost.length > 0)
    return [
      [
        'text',
        `“${text}”里的${lost.join('、')}不在这条事实的 statement 里。`,
        '照 statement 改数字，或照来源改 statement。',
      ],
    ];
  if (/[+=<>]/u.test(text)) return [];
  const [, expected = 'exact', name = '确数'] = QUALIFIERS.find(([mark]) => mark.test(text)) ?? [];
  if (expected === qualifier) return [];
  return [['qualifier', `“${text}”是${name}，这里写的是 ${qualifier}。`, `改成 ${expected}。`]];
}

/** A figure's text and value are one number, its statement holds it, and its qualifier says what kind it is. */
export const figures: Rule = ({ facts }) =>
  facts.flatMap(({ data, at }) =>
    (data?.figures ?? []).flatMap((figure, index) =>
      data === undefined
        ? []
        : check(figure, data).map(([field, message, remedy]) => ({
            ...at('figures', index, field),
            rule: 'figure',
            message,
            remedy,
          })),
    ),
  );
