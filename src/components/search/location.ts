import { KINDS } from '../../search/shared/record.ts';
import type { Filters } from '../../search/client/types.ts';

/** The search page's state, kept in the address alone. */
export interface PageState {
  query: string;
  filters: Filters;
  sort: 'relevance' | 'date';
}

/** What can be filtered by, in the order of the page. */
export const FILTER_NAMES = ['section', 'kind', 'mention', 'month'] as const;

/** Reads the state from `?q=&section=&kind=&mention=&month=&sort=`; unknown values count as none. */
export function readState(search: string): PageState {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of FILTER_NAMES) {
    const value = params.get(name)?.trim();
    if (value === undefined || value === '') continue;
    if (name !== 'kind') filters[name] = value;
    else {
      const kind = KINDS.find((known) => known === value);
      if (kind !== undefined) filters.kind = kind;
    }
  }
  return {
    // Where an address is cut amid a character, browsers put “�”, which nobody asked for.
    query: (params.get('q') ?? '').replaceAll('\uFFFD', '').trim(),
    filters,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The state as a query; defaults are left out, so that addresses are short. */
export function writeState({ query, filters, sort }: PageState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (value !== undefined) params.set(name, value);
  }
  if (sort !== 'relevance') params.set('sort', sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
