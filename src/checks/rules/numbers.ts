import { citedFacts } from '../article.ts';
import { daysBetween } from '../../charts/days.ts';
import { chartEvents, chartFacts } from '../chart-figures.ts';
import { numberedNames, numbersByFact } from '../fact-numbers.ts';
import { nestedEntries } from '../load/entries.ts';
import type { ArticleFile, ContentModel, Entry, Rule } from '../model.ts';
import type { TimelineEvent } from '../../schemas/event.ts';
import type { Problem } from '../problem.ts';
import { numberKeys, numberTokens } from '../text/numbers.ts';
import { fieldPassages, headPassages, itemPaths, type Passage } from '../text/passages.ts';

/** 一组文字，和它们可以依据的事实。 */
interface Claim {
  passages: readonly Passage[];
  facts: Iterable<string>;
  /** 报错时怎样称呼这些事实。 */
  source: string;
  /** 事实之外另许可的数。 */
  extra?: ReadonlySet<string>;
}

function listedFacts({ raw }: Entry<unknown>): string[] {
  return Array.isArray(raw['facts']) ? raw['facts'].map(String) : [];
}

/** 正文读不出来，或引的事实编号写错，还不知道哪些数有依据：先改那一处，免得一处错报成许多处。 */
function citesKnown(article: ArticleFile, known: ReadonlySet<string>): boolean {
  return article.outline !== undefined && [...citedFacts(article)].every((id) => known.has(id));
}

/** What a line of days counts from its dates: the days between events, and from first to last. */
function dayCounts(events: readonly TimelineEvent[]): Set<string> {
  const { steps, total } = daysBetween(events);
  return numberKeys([...steps, total].map((days) => `${String(days)}天`).join('，'));
}

function claimsOf(model: ContentModel): Claim[] {
  const known = new Set(model.facts.map(({ id }) => id));
  const { feature, facts, entities, events, pictures, charts, articles, cooperation } = model;
  const about = (feature?.data?.about ?? []).flatMap(({ paragraphs }, group) =>
    paragraphs.map((_, index) => ['about', group, 'paragraphs', index]),
  );
  const listed = (entry: Entry<unknown>, ...fields: string[]): Claim => ({
    passages: fieldPassages(entry, ...fields.map((field) => [field])),
    facts: listedFacts(entry),
    source: '本条所列的事实',
  });
  return [
    ...articles
      .filter((article) => citesKnown(article, known))
      .map((article) => ({
        passages: [
          ...headPassages(article),
          ...fieldPassages(article.frontmatter, ['eventDate']),
          ...article.blocks,
        ],
        facts: citedFacts(article),
        source: '本文引用的事实',
      })),
    ...entities.map((entry) => listed(entry, 'role', 'summary')),
    ...events.map((entry) => listed(entry, 'date', 'title', 'summary')),
    ...nestedEntries(cooperation, 'entries').map((entry) => ({
      ...listed(entry),
      passages: fieldPassages(entry, ['name'], ['summary'], ['left', 'name'], ['right', 'name']),
    })),
    ...pictures.map((entry) => listed(entry, 'alt', 'caption', 'note')),
    ...(cooperation === undefined
      ? []
      : [
          {
            passages: fieldPassages(cooperation, ['lead'], ['labels', 'occurred'], ['labels', 'planned']),
            facts: facts.map(({ id }) => id),
            source: '事实清单',
            extra: numberKeys(feature?.data?.source.asOf ?? ''),
          },
        ]),
    ...charts.map((entry) => ({
      passages: [
        ...fieldPassages(entry, ['title'], ['note']),
        ...fieldPassages(entry, ...itemPaths(entry, 'bars', 'label'), ...itemPaths(entry, 'rows', 'label')),
        ...fieldPassages(
          entry,
          ...itemPaths(entry, 'squares', 'name'),
          ...itemPaths(entry, 'squares', 'part', 'label'),
          ...itemPaths(entry, 'table', 'label'),
        ),
      ],
      facts: [...chartFacts(entry), ...chartEvents(entry, model).flatMap((event) => event.facts)],
      source: '图所引的事实',
      extra: dayCounts(chartEvents(entry, model)),
    })),
    ...(feature === undefined
      ? []
      : [
          {
            passages: [
              ...fieldPassages(feature, ['kicker'], ['headline'], ['subhead'], ['lead'], ['source', 'note']),
              ...fieldPassages(feature, ...itemPaths(feature, 'sections', 'name')),
              ...fieldPassages(feature, ...itemPaths(feature, 'sections', 'lead'), ...about),
            ],
            facts: facts.map(({ id }) => id),
            source: '事实清单',
            extra: numberKeys(
              [feature.data?.published, feature.data?.updated, feature.data?.source.asOf].join('，'),
            ),
          },
        ]),
  ];
}

/** 文字里的每个数都要由所引的事实支撑。 */
export const numbers: Rule = (model) => {
  if (model.unreadable.has('facts.yaml')) return [];
  const byFact = numbersByFact(model);
  const names = numberedNames(model);
  const holders = (key: string): string[] =>
    [...byFact].filter(([, keys]) => keys.has(key)).map(([id]) => id);
  return claimsOf(model).flatMap(({ passages, facts, source, extra = new Set() }) => {
    const held = new Set([...extra, ...[...facts].flatMap((id) => [...(byFact.get(id) ?? [])])]);
    return passages.flatMap(({ text, at }) =>
      numberTokens(text, names)
        .filter(({ key }) => !held.has(key))
        .map(({ key, shown, index }): Problem => {
          const found = holders(key).slice(0, 4).join('、');
          const remedy =
            found === '' ? '清单里没有这个数，改正或删去。' : `改正它，或引用含有它的事实（如 ${found}）。`;
          return { ...at(index), rule: 'number', message: `${source}里没有“${shown}”这个数。`, remedy };
        }),
    );
  });
};
