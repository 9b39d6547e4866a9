import { citedFacts } from './article.ts';
import { daysBetween } from '../charts/days.ts';
import type { TimelineEvent } from '../schemas/event.ts';
import { chartEvents, chartFacts } from './chart-figures.ts';
import { nestedEntries } from './load/entries.ts';
import type { ArticleFile, ContentModel, Entry } from './model.ts';
import { numberKeys } from './text/numbers.ts';
import { fieldPassages, headPassages, itemPaths, type Passage } from './text/passages.ts';

/** Texts and the facts that they may rest on. */
export interface Claim {
  passages: readonly Passage[];
  facts: readonly string[];
  /** What messages call these facts. */
  source: string;
  /** One record: a reader reads its texts together. */
  record?: boolean;
  /** Editors explain a word or speak of the site itself: quotation marks name words there, not sources. */
  editorial?: boolean;
  /** Number keys that are allowed beside those of the facts. */
  extra?: ReadonlySet<string>;
}

/** The facts that a record lists. */
export function listedFacts({ raw }: Entry<unknown>): string[] {
  return Array.isArray(raw['facts']) ? raw['facts'].map(String) : [];
}

/**
 * A text that cannot be read, or cites an unknown fact, does not yet say what its numbers rest on: that is mended
 * first, or one mistake would be told many times.
 */
function citesKnown(article: ArticleFile, known: ReadonlySet<string>): boolean {
  return article.outline !== undefined && [...citedFacts(article)].every((id) => known.has(id));
}

function articleClaims({ articles, facts }: ContentModel): Claim[] {
  const known = new Set(facts.map(({ id }) => id));
  return articles
    .filter((article) => citesKnown(article, known))
    .map((article) => ({
      passages: [
        ...headPassages(article),
        ...fieldPassages(article.frontmatter, ['eventDate']),
        ...article.blocks,
      ],
      facts: [...citedFacts(article)],
      source: '本文引用的事实',
    }));
}

/** What a line of days counts from its dates: the days between events, and from first to last. */
function dayCounts(events: readonly TimelineEvent[]): Set<string> {
  const { steps, total } = daysBetween(events);
  return numberKeys([...steps, total].map((days) => `${String(days)}天`).join('，'));
}

function chartClaims(model: ContentModel): Claim[] {
  return model.charts.map((entry) => {
    const drawn = chartEvents(entry, model);
    return {
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
      facts: [...chartFacts(entry), ...drawn.flatMap(({ facts }) => facts)],
      extra: dayCounts(drawn),
      source: '图所引的事实',
      record: true,
    };
  });
}

/** Texts of the whole feature, which may rest on any fact of the ledger. */
function featureClaims({ feature, cooperation, facts }: ContentModel): Claim[] {
  const whole = { facts: facts.map(({ id }) => id), source: '事实清单' };
  const { published, updated, source } = feature?.data ?? {};
  const dates = numberKeys([published, updated, source?.asOf].join('，'));
  const about = (feature?.data?.about ?? []).flatMap(({ paragraphs }, group) =>
    paragraphs.map((_, index) => ['about', group, 'paragraphs', index]),
  );
  return [
    ...(cooperation === undefined
      ? []
      : [
          {
            passages: fieldPassages(
              cooperation,
              ...[['lead'], ['labels', 'occurred'], ['labels', 'ongoing'], ['labels', 'planned']],
            ),
            ...whole,
            extra: numberKeys(source?.asOf ?? ''),
          },
        ]),
    ...(feature === undefined
      ? []
      : [
          {
            passages: [
              ...fieldPassages(feature, ['kicker'], ['headline'], ['subhead'], ['lead']),
              ...fieldPassages(feature, ...itemPaths(feature, 'sections', 'name')),
              ...fieldPassages(feature, ...itemPaths(feature, 'sections', 'lead')),
            ],
            ...whole,
            extra: dates,
          },
          {
            passages: fieldPassages(feature, ['source', 'note'], ...about),
            ...whole,
            extra: dates,
            editorial: true,
          },
          { passages: fieldPassages(feature, ...itemPaths(feature, 'keyFigures', 'sentence')), ...whole },
          ...nestedEntries(feature, 'voices').map((entry) => ({
            passages: fieldPassages(entry, ['text']),
            facts: fieldPassages(entry, ['fact']).map(({ text }) => text),
            source: '所引的事实',
          })),
        ]),
  ];
}

const known = new WeakMap<ContentModel, readonly Claim[]>();

/** Every text of the site that states something, with the facts that it may rest on. */
export function claimsOf(model: ContentModel): readonly Claim[] {
  const claims = known.get(model) ?? readClaims(model);
  known.set(model, claims);
  return claims;
}

function readClaims(model: ContentModel): Claim[] {
  const { entities, events, pictures, cooperation } = model;
  const own = (entry: Entry<unknown>, ...fields: string[][]): Claim => ({
    passages: fieldPassages(entry, ...fields),
    facts: listedFacts(entry),
    source: '本条所列的事实',
    record: true,
  });
  return [
    ...articleClaims(model),
    ...entities.map((entry) => ({
      ...own(entry, ['role'], ['summary']),
      editorial: entry.raw['editorial'] === true,
    })),
    ...events.map((entry) => own(entry, ['date'], ['title'], ['summary'])),
    ...nestedEntries(cooperation, 'entries').map((entry) =>
      own(entry, ['name'], ['summary'], ['left', 'name'], ['right', 'name']),
    ),
    ...pictures.map((entry) => own(entry, ['alt'], ['caption'], ['credit'], ['note'])),
    ...chartClaims(model),
    ...featureClaims(model),
  ];
}
