import type { Rule } from '../model.ts';
import { namesOf } from '../subjects.ts';
import { EVERYDAY_WORDS } from '../text/everyday-words.ts';
import { fieldPassages } from '../text/passages.ts';

/** An alias links wherever it stands in an article, so it must mean its entry and nothing else. */
export const aliases: Rule = function* ({ entities }) {
  const remedy = '删去它，或写长到只指这一条；只想让人搜得到的，写进 searchAliases。';
  for (const entry of entities)
    for (const { text, at } of fieldPassages(entry, 'aliases.*')) {
      const isEveryday = text.length < 2 || EVERYDAY_WORDS.has(text);
      const longer = entities
        .filter(({ id }) => id !== entry.id)
        .flatMap(namesOf)
        .find((name) => name !== text && name.endsWith(text));
      if (!isEveryday && longer === undefined) continue;
      const message = isEveryday
        ? `别名“${text}”是常用词，正文里处处会错链到这一条。`
        : `别名“${text}”也是“${longer ?? ''}”的后半截，单独写时分不清是谁。`;
      yield { ...at(0), rule: 'alias', message, remedy };
    }
};
