import { daysBetween } from '../charts/days.ts';
import type { TimelineEvent } from '../schemas/event.ts';
import { chartEvents, chartFacts } from './chart-figures.ts';
import { listedFacts } from './ledger.ts';
import { nestedEntries } from './load/entries.ts';
import { type ContentModel, type Entry, oncePerModel } from './model.ts';
import { numberKeys } from './text/numbers.ts';
import { fieldPassages, headPassages } from './text/passages.ts';
import { type Passage } from './text/passage.ts';

/** Texts and the facts that they may rest on. */
export interface Claim {
  passages: readonly Passage[];
  facts: readonly string[];
  /** What messages call these facts. */
  source: string;
  /** Facts of this text alone, which hold whomever it names. */
  own?: boolean;
  /** One record: a reader reads its texts together. */
  record?: boolean;
  /** Editors explain a word or speak of the site itself: quotation marks name words there, not sources. */
  editorial?: boolean;
  /** Number keys that are allowed beside those of the facts. */
  extra?: ReadonlySet<string>;
}

function articleClaims({ articles }: ContentModel): Claim[] {
  return articles
    .filter(({ isReadable }) => isReadable)
    .map((article) => ({
      passages: [
        ...headPassages(article),
        ...fieldPassages(article.frontmatter, 'eventDate'),
        ...article.blocks,
      ],
      facts: [...article.cited],
      source: '本文引用的事实',
    }));
}

/** What a line of days counts from its dates: the days between events, and from first to last. */
function dayCounts(events: readonly TimelineEvent[]): Set<string> {
  const { steps, total } = daysBetween(events);
  return numberKeys([...steps, total].map((days) => `${String(days)}天`).join('，'));
}

/** A record and the facts that it lists, or others that it rests on. */
const record = (entry: Entry<unknown>, ...fields: string[]): Claim => ({
  passages: fieldPassages(entry, ...fields),
  facts: listedFacts(entry),
  source: '本条所列的事实',
  own: true,
  record: true,
});

function chartClaims(model: ContentModel): Claim[] {
  const labels = ['bars.*.label', 'rows.*.label', 'squares.*.name', 'squares.*.part.label', 'table.*.label'];
  return model.charts.map((entry) => {
    const drawn = chartEvents(entry, model);
    return {
      ...record(entry, 'title', 'note', ...labels),
      facts: [...chartFacts(entry), ...drawn.flatMap(({ facts }) => facts)],
      extra: dayCounts(drawn),
      source: '图所引的事实',
      own: false,
    };
  });
}

/** Texts of the whole feature, which may rest on any fact of the ledger. */
function featureClaims({ feature, cooperation, facts }: ContentModel): Claim[] {
  const whole = { facts: facts.map(({ id }) => id), source: '事实清单' };
  const keysIn = (...fields: string[]): Set<string> =>
    numberKeys(
      fieldPassages(feature, ...fields)
        .map(({ text }) => text)
        .join('，'),
    );
  const dates = keysIn('published', 'updated', 'source.asOf');
  const heads = ['kicker', 'headline', 'subhead', 'lead', 'sections.*.name', 'sections.*.lead'];
  const legend = ['lead', 'labels.occurred', 'labels.ongoing', 'labels.planned'];
  return [
    { ...whole, passages: fieldPassages(cooperation, ...legend), extra: keysIn('source.asOf') },
    { ...whole, passages: fieldPassages(feature, ...heads), extra: dates },
    {
      ...whole,
      passages: fieldPassages(feature, 'source.note', 'about.*.paragraphs.*'),
      extra: dates,
      editorial: true,
    },
    { ...whole, passages: fieldPassages(feature, 'keyFigures.*.sentence') },
    ...nestedEntries(feature, 'voices').map((entry) => ({
      passages: fieldPassages(entry, 'text'),
      facts: fieldPassages(entry, 'fact').map(({ text }) => text),
      source: '所引的事实',
      own: true,
    })),
  ];
}

/**
 * Every text of the site that states something, with the facts that it may rest on; none without a ledger. One that
 * cannot be read, or names an unknown fact, is mended first, or one mistake would be told many times.
 */
export const claimsOf = oncePerModel((model: ContentModel): readonly Claim[] => {
  if (model.unreadable.has('facts.yaml')) return [];
  const known = new Set(model.facts.map(({ id }) => id));
  const claims = [
    ...articleClaims(model),
    ...model.entities.map((entry) => ({
      ...record(entry, 'role', 'summary'),
      editorial: entry.raw['editorial'] === true,
    })),
    ...model.events.map((entry) => record(entry, 'date', 'title', 'summary')),
    ...nestedEntries(model.cooperation, 'entries').map((entry) =>
      record(entry, 'name', 'summary', 'left.name', 'right.name'),
    ),
    ...model.pictures.map((entry) => record(entry, 'alt', 'caption', 'credit', 'note')),
    ...chartClaims(model),
    ...featureClaims(model),
  ];
  return claims.filter(({ facts }) => facts.every((id) => known.has(id)));
});
