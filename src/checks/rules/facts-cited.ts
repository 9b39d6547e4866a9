import { citedFacts } from '../article.ts';
import { chartFacts } from '../chart-figures.ts';
import { nestedEntries } from '../load/entries.ts';
import type { ContentModel, Rule } from '../model.ts';
import { fieldPassages, itemPaths } from '../text/passages.ts';

/** Facts that a list rests on: directory, events, pictures, charts, cooperation, the front page. */
function listedFacts(model: ContentModel): string[] {
  const { entities, events, pictures, charts, cooperation, feature } = model;
  const entries = [...entities, ...events, ...pictures, ...nestedEntries(cooperation, 'entries')];
  return [
    ...entries.flatMap((entry) => fieldPassages(entry, ...itemPaths(entry, 'facts'))),
    ...(feature === undefined
      ? []
      : fieldPassages(
          feature,
          ...itemPaths(feature, 'keyFigures', 'fact'),
          ...itemPaths(feature, 'voices', 'fact'),
        )),
  ]
    .map(({ text }) => text)
    .concat(charts.flatMap(chartFacts));
}

/** Every fact of the ledger is cited by an article or listed somewhere on the site. */
export const factsCited: Rule = (model) => {
  const { facts, articles } = model;
  const used = new Set([...articles.flatMap((article) => [...citedFacts(article)]), ...listedFacts(model)]);
  // An unreadable article or a misspelt id is reported elsewhere; it probably is the missing citation.
  const known = new Set(facts.map(({ id }) => id));
  const unsure =
    articles.some(({ outline }) => outline === undefined) || [...used].some((id) => !known.has(id));
  if (unsure) return [];
  return facts
    .filter(({ id }) => id !== '' && !used.has(id))
    .map((fact) => ({
      ...fact.at('id'),
      rule: 'fact-uncited',
      message: '没有一篇文章引用这条事实，名录、时间线等清单也没有列它。',
      remedy: `在讲到它的文章里写 <Cite fact="${fact.id}">…</Cite>。`,
    }));
};
