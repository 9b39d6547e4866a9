import type { Rule } from '../model.ts';
import { numberTokens } from '../text/numbers.ts';
import { fieldPassages } from '../text/passages.ts';

/** Directory entries rest on facts; what editors explain themselves does not, and has no numbers. */
export const backing: Rule = function* ({ entities }) {
  for (const entry of entities) {
    const { data, at } = entry;
    if (data === undefined) continue;
    if ('editorial' in data && data.editorial) {
      for (const passage of fieldPassages(entry, 'summary'))
        for (const { shown, index } of numberTokens(passage.text)) {
          const message = `编者的说明里有数字“${shown}”。`;
          yield { ...passage.at(index), rule: 'backing', message, remedy: '删去数字；要用数字就引事实。' };
        }
    } else if (data.facts.length === 0) {
      const remedy = '在 facts 里列出依据的事实编号；编者对常用词的说明写 editorial: true。';
      yield { ...at('facts'), rule: 'backing', message: '这一条没有列出依据的事实。', remedy };
    }
  }
};
