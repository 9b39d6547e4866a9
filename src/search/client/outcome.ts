import { excerpt } from '../shared/excerpt.ts';
import { findRanges } from '../shared/match.ts';
import { bestPassages } from '../shared/passages.ts';
import { dropQuotes, joinHan, normalise } from '../shared/normalise.ts';
import type { Prepared } from '../shared/prepared.ts';
import type { Query } from '../shared/query.ts';
import { ARTICLE } from '../shared/record.ts';
import { type Answer, isArticle, isPage, type Scored } from './scored.ts';
import { DEFAULT_LIMIT, type Filters, type Hit, type Outcome, type SearchOptions } from './types.ts';

const byDate = ({ record: a }: Scored, { record: b }: Scored): number =>
  (b.date ?? '').localeCompare(a.date ?? '');

/** Pages before entries, those that match in part only if they are articles; then by score, then new ones first. */
const byRelevance =
  (relaxed: Answer['relaxed']) =>
  (a: Scored, b: Scored): number => {
    const isFirst = relaxed === 'partial' ? isArticle : isPage;
    return Number(isFirst(b)) - Number(isFirst(a)) || b.score - a.score || byDate(a, b);
  };

/**
 * Sorts, filters, counts and cuts excerpts: what the interface shows.
 * @param typed The reader's words.
 */
export function assemble(
  { scored, query, relaxed, text }: Answer,
  typed: string,
  { filters = {}, sort = 'relevance', limit = DEFAULT_LIMIT }: SearchOptions,
): Outcome {
  const phrases = [...new Set(query.terms.flatMap(({ forms }) => forms))];
  const wantsCard = relaxed !== 'partial' && Object.keys(filters).length === 0;
  const card = wantsCard ? scored.find(({ record }) => isNamed(record, query)) : undefined;
  const kept = scored
    .filter((one) => passes(one.record, filters) && one.record !== card?.record)
    .sort((a, b) => (sort === 'date' ? byDate(a, b) : 0) || byRelevance(relaxed)(a, b));
  const total = kept.length + (card === undefined ? 0 : 1);
  return {
    query: text ?? typed,
    hits: kept.slice(0, limit).map(({ record }) => toHit(record, query)),
    ...(card && { card: toHit(card.record, query) }),
    total,
    filteredOut: scored.length - total,
    ...(relaxed !== undefined && scored.length > 0 && { relaxed }),
    phrases,
    facets: countFacets(scored, filters),
  };
}

/** The query is this entry's name or alias. */
export function isNamed(record: Prepared, { terms }: Query): boolean {
  const [only] = terms;
  if (only === undefined || terms.length > 1 || record.kind === ARTICLE) return false;
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

function toHit(record: Prepared, { terms }: Query): Hit {
  const phrases = terms.flatMap(({ forms }) => forms);
  const { url, title, kind, section, date } = record;
  return {
    url,
    title,
    titleSegments: excerpt(title, findRanges(joinHan(dropQuotes(normalise(title))), phrases), title.length),
    kind,
    section,
    ...(date !== undefined && { date }),
    passages: bestPassages(record, terms),
  };
}
