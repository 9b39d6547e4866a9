import { claimsOf } from '../claims.ts';
import { numberedNames, numbersByFact } from '../fact-numbers.ts';
import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { statedTokens } from '../text/numbers.ts';

/** Every number of a text, every unit, direction and day of the week, stands in the facts that it rests on. */
export const numbers: Rule = (model) => {
  if (model.unreadable.has('facts.yaml')) return [];
  const byFact = numbersByFact(model);
  const names = numberedNames(model);
  const holders = (key: string): string[] =>
    [...byFact].filter(([, keys]) => keys.has(key)).map(([id]) => id);
  return claimsOf(model).flatMap(({ passages, facts, source, extra = new Set() }) => {
    const held = new Set([...extra, ...facts.flatMap((id) => [...(byFact.get(id) ?? [])])]);
    return passages.flatMap(({ text, at }) =>
      statedTokens(text, names)
        .filter(({ key }) => !held.has(key))
        .map(({ key, shown, index }): Problem => {
          const found = holders(key).slice(0, 4).join('、');
          const remedy =
            found === '' ? '清单里没有它，改正或删去。' : `改正它，或引用含有它的事实（如 ${found}）。`;
          return { ...at(index), rule: 'number', message: `${source}里没有“${shown}”。`, remedy };
        }),
    );
  });
};
