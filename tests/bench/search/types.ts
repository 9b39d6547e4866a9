import type { SearchRecord } from '../../../src/search/shared/record.ts';

/** A query to compare by. */
export interface Gold {
  /** Which kind it is, to list scores by. */
  kind: string;
  query: string;
  /** The address that should come first; without one, any of the relevant ones is right. */
  best?: string;
  /** All relevant addresses. */
  relevant: string[];
}

/** A corpus: articles and queries. */
export interface Corpus {
  name: string;
  records: SearchRecord[];
  gold: Gold[];
}

/** The systems that are compared. */
export const SYSTEMS = ['ours', 'pagefind', 'minisearch', 'flexsearch', 'orama', 'searchjson'] as const;
export type System = (typeof SYSTEMS)[number];

/** What the others index of an article: title, headings and text, the same words as this site. */
export interface Doc {
  id: number;
  url: string;
  title: string;
  headings: string;
  text: string;
}

/** A record in that form. */
export function toDocs(records: readonly SearchRecord[]): Doc[] {
  return records.map(({ url, title, blocks }, id) => ({
    id,
    url,
    title,
    headings: blocks
      .filter(({ role }) => role === 'heading')
      .map(({ text }) => text)
      .join('\n'),
    text: blocks
      .filter(({ role }) => role !== 'heading')
      .map(({ text }) => text)
      .join('\n'),
  }));
}
