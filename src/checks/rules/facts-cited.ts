import type { Rule } from '../model.ts';
import { referencesOf } from '../references.ts';

/** Every fact of the ledger is cited by an article or listed somewhere on the site. */
export const factsCited: Rule = function* (model) {
  const listed = [...referencesOf(model)].filter(({ to }) => to === 'facts').map(({ id }) => id);
  const used = new Set([...model.articles.flatMap(({ cited }) => [...cited]), ...listed]);
  // An unreadable article or a misspelt id is reported elsewhere; it probably is the missing citation.
  const known = new Set(model.facts.map(({ id }) => id));
  if (model.articles.some(({ isReadable }) => !isReadable) || !used.isSubsetOf(known)) return;
  for (const { id, at } of model.facts) {
    if (id === '' || used.has(id)) continue;
    const message = '没有一篇文章引用这条事实，名录、时间线等清单也没有列它。';
    const remedy = `在讲到它的文章里写 <Cite fact="${id}">…</Cite>。`;
    yield { ...at('id'), rule: 'fact-uncited', message, remedy };
  }
};
