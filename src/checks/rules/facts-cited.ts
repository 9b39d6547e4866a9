import { citedFacts } from '../article.ts';
import type { Rule } from '../model.ts';

/** 清单里的每条事实至少有一篇文章引用。 */
export const factsCited: Rule = ({ facts, articles }) => {
  const cited = new Set(articles.flatMap((article) => [...citedFacts(article)]));
  // 有文章读不出来，或引的编号写错：多半是它引了，先改那一处。
  const known = new Set(facts.map(({ id }) => id));
  const unsure =
    articles.some(({ outline }) => outline === undefined) || [...cited].some((id) => !known.has(id));
  if (unsure) return [];
  return facts
    .filter(({ id }) => id !== '' && !cited.has(id))
    .map((fact) => ({
      ...fact.at('id'),
      rule: 'fact-uncited',
      message: '没有一篇文章引用这条事实。',
      remedy: `在讲到它的文章里写 <Cite fact="${fact.id}">…</Cite>。`,
    }));
};
