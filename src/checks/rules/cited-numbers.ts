import { citedFacts } from '../article.ts';
import { clauses } from '../text/clauses.ts';
import { numberedNames, numbersByFact } from '../fact-numbers.ts';
import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { numberTokens } from '../text/numbers.ts';

/**
 * The numbers of a sentence that cites stand in the facts cited there; a semicolon ends what a mark covers.
 * The time up to which the source tells may stand anywhere. What no fact of the article holds, another rule tells.
 */
export const citedNumbers: Rule = (model) => {
  if (model.unreadable.has('facts.yaml')) return [];
  const byFact = numbersByFact(model);
  const asOf = model.feature?.data?.source.asOf;
  const names = [...numberedNames(model), ...(asOf === undefined ? [] : [asOf])];
  const keysOf = (facts: Iterable<string>): Set<string> =>
    new Set([...facts].flatMap((id) => [...(byFact.get(id) ?? [])]));
  const blocks = model.articles.flatMap((article) => {
    const known = keysOf(citedFacts(article));
    return article.blocks.map((block) => ({ ...block, known }));
  });
  return blocks.flatMap(({ text, cites, at, known }) =>
    clauses(text, '；').flatMap(({ start, end }): Problem[] => {
      const cited = cites.filter((cite) => cite.start >= start && cite.start < end);
      const facts = cited.flatMap((cite) => cite.facts);
      if (facts.length === 0 || facts.some((id) => !byFact.has(id))) return [];
      const held = keysOf(facts);
      return numberTokens(text.slice(start, end), names)
        .filter(({ key }) => !held.has(key) && known.has(key))
        .map(({ key, shown, index }) => {
          const holders = [...byFact].flatMap(([id, keys]) => (keys.has(key) ? [id] : [])).slice(0, 4);
          return {
            ...at(start + index),
            rule: 'cited-number',
            message: `这一句引的事实（${facts.join('、')}）里没有“${shown}”。`,
            remedy: `改正这个数；数没有错的，把含有它的事实也写进 <Cite>，编号以空格分开（如 ${holders.join('、')}）。`,
          };
        });
    }),
  );
};
