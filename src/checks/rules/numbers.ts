import { claimsOf } from '../claims.ts';
import { numberedNames, numbersByFact } from '../ledger.ts';
import type { Rule } from '../model.ts';
import { statedTokens } from '../text/numbers.ts';

/** Every number of a text, every unit, direction and day of the week, stands in the facts that it rests on. */
export const numbers: Rule = function* (model) {
  const byFact = numbersByFact(model);
  const names = numberedNames(model);
  for (const { passages, facts, source, extra = [] } of claimsOf(model)) {
    const held = new Set([...extra, ...facts.flatMap((id) => [...(byFact.get(id) ?? [])])]);
    for (const { text, at } of passages)
      for (const { key, shown, index } of statedTokens(text, names)) {
        if (held.has(key)) continue;
        const holders = [...byFact].filter(([, keys]) => keys.has(key)).map(([id]) => id);
        const found = holders.slice(0, 4).join('、');
        const remedy =
          found === '' ? '清单里没有它，改正或删去。' : `改正它，或引用含有它的事实（如 ${found}）。`;
        yield { ...at(index), rule: 'number', message: `${source}里没有“${shown}”。`, remedy };
      }
  }
};
