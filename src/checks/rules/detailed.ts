import { citedFacts } from '../article.ts';
import { listedFacts } from '../claims.ts';
import { nestedEntries } from '../load/entries.ts';
import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

/** The article that tells more of an event or a cooperation cites a fact of it. */
export const detailed: Rule = (model) => {
  const cited = new Map(
    model.articles
      .filter(({ outline }) => outline !== undefined)
      .map((article) => [article.slug, citedFacts(article)]),
  );
  return [...model.events, ...nestedEntries(model.cooperation, 'entries')].flatMap((entry): Problem[] => {
    const slug = String(entry.raw['article']);
    const facts = listedFacts(entry);
    const known = cited.get(slug);
    if (known === undefined || facts.length === 0 || facts.some((id) => known.has(id))) return [];
    const better = [...cited].filter(([, ids]) => facts.some((id) => ids.has(id))).map(([other]) => other);
    return [
      {
        ...entry.at('article'),
        rule: 'detailed',
        message: `文章“${slug}”没有引用这一条的事实（${facts.join('、')}），不是详述它的。`,
        remedy: better.length === 0 ? '删去 article，或在文章里引用。' : `引了的有：${better.join('、')}。`,
      },
    ];
  });
};
