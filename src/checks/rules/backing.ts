import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';
import { numberTokens } from '../text/numbers.ts';

/** Directory entries rest on facts; what editors explain themselves does not, and has no numbers. */
export const backing: Rule = ({ entities }) =>
  entities.flatMap((entry): Problem[] => {
    const { data } = entry;
    if (data === undefined) return [];
    if (!('editorial' in data && data.editorial)) {
      if (data.facts.length > 0) return [];
      const remedy = '在 facts 里列出依据的事实编号；编者对常用词的说明写 editorial: true。';
      return [{ ...entry.at('facts'), rule: 'backing', message: '这一条没有列出依据的事实。', remedy }];
    }
    return fieldPassages(entry, ['summary']).flatMap(({ text, at }) =>
      numberTokens(text).map(({ shown, index }) => ({
        ...at(index),
        rule: 'backing',
        message: `编者的说明里有数字“${shown}”。`,
        remedy: '删去数字；要用数字就引事实。',
      })),
    );
  });
