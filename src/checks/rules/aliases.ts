import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages, itemPaths } from '../text/passages.ts';
import { namesOf } from '../subjects.ts';
import { EVERYDAY_WORDS } from '../text/everyday-words.ts';

/** An alias links wherever it stands in an article, so it must mean its entry and nothing else. */
export const aliases: Rule = ({ entities }) => {
  const names = entities.map((entry) => ({ id: entry.id, names: namesOf(entry) }));
  return entities.flatMap((entry) =>
    fieldPassages(entry, ...itemPaths(entry, 'aliases')).flatMap(({ text, at }): Problem[] => {
      const place = { ...at(0), rule: 'alias' };
      const remedy = '删去它，或写长到只指这一条；只想让人搜得到的，写进 searchAliases。';
      if (text.length < 2 || EVERYDAY_WORDS.has(text))
        return [{ ...place, message: `别名“${text}”是常用词，正文里处处会错链到这一条。`, remedy }];
      const other = names.find(
        (known) => known.id !== entry.id && known.names.some((name) => name !== text && name.endsWith(text)),
      );
      if (other === undefined) return [];
      const [name = ''] = other.names.filter((known) => known.endsWith(text));
      return [{ ...place, message: `别名“${text}”也是“${name}”的后半截，单独写时分不清是谁。`, remedy }];
    }),
  );
};
