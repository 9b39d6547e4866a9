import { excerpt } from '../shared/excerpt.ts';
import { findRanges } from '../shared/match.ts';
import { bestPassages } from '../shared/passages.ts';
import { dropQuotes, joinHan, normalise } from '../shared/normalise.ts';
import type { Prepared } from '../shared/prepared.ts';
import type { Query } from '../shared/query.ts';
import { compareHits } from '../shared/rank.ts';
import type { Scored } from './scored.ts';
import { DEFAULT_LIMIT, type Filters, type Hit, type Outcome, type SearchOptions } from './types.ts';

interface Assembly {
  scored: readonly Scored[];
  query: Query;
  text: string;
  relaxed: Outcome['relaxed'] | undefined;
  options: Omit<SearchOptions, 'signal'>;
}

/** Sorts, filters, counts and cuts excerpts: what the interface shows. */
export function assemble({ scored, query, text, relaxed, options }: Assembly): Outcome {
  const { filters = {}, sort = 'relevance', limit = DEFAULT_LIMIT } = options;
  const phrases = [...new Set(query.terms.flatMap(({ forms }) => forms))];
  const wantsCard = relaxed !== 'partial' && Object.keys(filters).length === 0;
  const exactName = wantsCard ? scored.find(({ record }) => isNamed(record, query)) : undefined;
  const kept = scored
    .filter(({ record }) => passes(record, filters) && record !== exactName?.record)
    .map(({ record, score }) => ({ record, score, kind: record.kind, date: record.date }))
    .sort((a, b) =>
      sort === 'date' ? (b.date ?? '').localeCompare(a.date ?? '') || compareHits(a, b) : compareHits(a, b),
    );
  const total = kept.length + (exactName === undefined ? 0 : 1);
  const outcome: Outcome = {
    query: text,
    hits: kept.slice(0, limit).map((item) => toHit(item, phrases)),
    total,
    filteredOut: scored.length - total,
    phrases,
    facets: countFacets(scored, filters),
  };
  if (exactName !== undefined) outcome.card = toHit(exactName, phrases);
  if (relaxed !== undefined && scored.length > 0) outcome.relaxed = relaxed;
  return outcome;
}

/** The query is this entry's name or alias. */
export function isNamed(record: Prepared, { terms }: Query): boolean {
  const [only] = terms;
  if (only === undefined || terms.length > 1 || record.kind === '文章') return false;
  return [record.titleText, ...record.aliasTexts].some((name) => only.forms.includes(name));
}

function facetValues(record: Prepared): Record<keyof Filters, string[]> {
  return {
    section: [record.sectionId],
    kind: [record.kind],
    mention: record.mentions,
    month: record.date === undefined ? [] : [record.date.slice(0, 7)],
  };
}

function passes(record: Prepared, filters: Filters, except?: keyof Filters): boolean {
  const values = facetValues(record);
  return (Object.keys(values) as (keyof Filters)[]).every(
    (name) => name === except || filters[name] === undefined || values[name].includes(filters[name]),
  );
}

/** A group's counts do not depend on what is chosen in it, or readers would not see what another choice brings. */
function countFacets(scored: readonly Scored[], filters: Filters): Outcome['facets'] {
  const facets: Outcome['facets'] = { section: {}, kind: {}, mention: {}, month: {} };
  for (const { record } of scored) {
    const values = facetValues(record);
    for (const name of Object.keys(facets) as (keyof Filters)[]) {
      if (!passes(record, filters, name)) continue;
      for (const value of values[name]) facets[name][value] = (facets[name][value] ?? 0) + 1;
    }
  }
  return facets;
}

function toHit({ record, score }: Scored, phrases: readonly string[]): Hit {
  const { url, title, kind, section, sectionId, date } = record;
  const hit: Hit = {
    url,
    title,
    titleSegments: excerpt(title, findRanges(joinHan(dropQuotes(normalise(title))), phrases), title.length),
    kind,
    section,
    sectionId,
    passages: bestPassages(record, phrases),
    score,
  };
  if (date !== undefined) hit.date = date;
  return hit;
}
