import type { Rule } from '../model.ts';
import type { Passage } from '../text/passage.ts';
import { everyPassage } from '../text/passages.ts';
import { PATTERNS, type Pattern } from '../text/typography-patterns.ts';

const CHINESE = /\p{Script=Han}/u;

function concerns({ rule, bodyOnly }: Pattern, { kind, text }: Passage): boolean {
  return (bodyOnly !== true || kind !== 'field') && (rule === 'literal-mark' || CHINESE.test(text));
}

/** Chinese marks and spaces, and markup left as it is, in the body and in every YAML text; without 汉字 only the markup. */
export const typography: Rule = function* (model) {
  for (const passage of everyPassage(model))
    for (const { rule, pattern, message, remedy } of PATTERNS.filter((item) => concerns(item, passage)))
      for (const { 0: found, index } of passage.text.matchAll(pattern))
        yield { ...passage.at(index), rule, message: message(found), remedy };
};
