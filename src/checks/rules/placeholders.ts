import type { Rule } from '../model.ts';
import { everyPassage } from '../text/passages.ts';

/** How every placeholder of `npm run new` begins. */
export const PLACEHOLDER = '〔待写：';

/** A message quotes no more of it than this, characters. */
const LONGEST = 16;

/** What `npm run new` put in an article stands for words that are still to be written. */
export const placeholders: Rule = function* (model) {
  for (const { text, at } of everyPassage(model)) {
    const index = text.indexOf(PLACEHOLDER);
    if (index < 0) continue;
    const [whole = ''] = /^[^〕]*〕?/u.exec(text.slice(index)) ?? [];
    const shown = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}……` : whole;
    const message = `“${shown}”是占位的文字，还没有换。`;
    const remedy = '连〔〕一起换成自己的话；写着“可删”而用不着的，整行删去。';
    yield { ...at(index), rule: 'placeholder', message, remedy };
  }
};
