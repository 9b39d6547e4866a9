import { numberedNames, numbersByFact } from '../ledger.ts';
import type { Rule } from '../model.ts';
import { numberTokens } from '../text/numbers.ts';
import { clausesOf, factsCited } from '../text/passage.ts';

/**
 * The numbers of a sentence that cites stand in the facts cited there; a semicolon ends what a mark covers.
 * The time up to which the source tells may stand anywhere. What no fact of the article holds, another rule tells.
 */
export const citedNumbers: Rule = function* (model) {
  const byFact = numbersByFact(model);
  const names = [...numberedNames(model), ...[model.feature.data?.source.asOf ?? []].flat()];
  const keysOf = (facts: Iterable<string>): Set<string> =>
    new Set([...facts].flatMap((id) => [...(byFact.get(id) ?? [])]));
  for (const { cited, blocks } of model.articles)
    for (const clause of blocks.flatMap(clausesOf)) {
      const facts = factsCited(clause);
      if (facts.length === 0 || facts.some((id) => !byFact.has(id))) continue;
      const held = keysOf(facts);
      for (const { key, shown, index } of numberTokens(clause.text, names)) {
        if (held.has(key) || !keysOf(cited).has(key)) continue;
        const holders = [...byFact].flatMap(([id, keys]) => (keys.has(key) ? [id] : [])).slice(0, 4);
        const message = `这一句引的事实（${facts.join('、')}）里没有“${shown}”。`;
        const remedy = `改正这个数；数没有错的，把含有它的事实也写进 <Cite>，编号以空格分开（如 ${holders.join('、')}）。`;
        yield { ...clause.at(index), rule: 'cited-number', message, remedy };
      }
    }
};
