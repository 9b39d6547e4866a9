import type { Rule } from '../model.ts';
import type { Passage } from '../text/passage.ts';
import { everyPassage } from '../text/passages.ts';
import type { Pattern } from '../text/literal-marks.ts';
import { PATTERNS } from '../text/typography-patterns.ts';

const CHINESE = /\p{Script=Han}/u;

function concerns({ rule, bodyOnly, fieldsOnly }: Pattern, { kind, text }: Passage): boolean {
  if (kind === 'field' ? bodyOnly === true : fieldsOnly === true) return false;
  return rule === 'literal-mark' || CHINESE.test(text);
}

/** Chinese marks and spaces, and markup left as it is, in the body and in every YAML text; without 汉字 only the markup. */
export const typography: Rule = function* (model) {
  // The space that YAML makes of a line break is told as such.
  const broken = new Set(
    model.loadProblems.flatMap(({ rule, file, line }) => (rule === 'line-break' ? `${file}:${line}` : [])),
  );
  for (const passage of everyPassage(model))
    for (const { rule, pattern, message, remedy } of PATTERNS.filter((item) => concerns(item, passage)))
      for (const { 0: found, index } of passage.text.matchAll(pattern)) {
        const place = passage.at(index);
        if (rule === 'typed-space' && broken.has(`${place.file}:${place.line}`)) continue;
        yield { ...place, rule, message: message(found), remedy };
      }
};
