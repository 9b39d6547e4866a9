import type { Segment } from '../shared/excerpt.ts';
import type { Passage } from '../shared/passages.ts';
import type { Kind } from '../shared/record.ts';

/** Results given at once unless told otherwise. */
export const DEFAULT_LIMIT = 20;

/** Filters by section id, kind, name of a person or an organization, `YYYY-MM`. */
export interface Filters {
  section?: string;
  kind?: Kind;
  mention?: string;
  month?: string;
}

/** How to search, and how much to bring. */
export interface SearchOptions {
  filters?: Filters;
  /** `relevance` by default; `date` has new ones first and those without a date last. */
  sort?: 'relevance' | 'date';
  /** How many at most, 20 by default. */
  limit?: number;
  /** Only what can be said at once: there may be more, or something where nothing was found. */
  isEarly?: boolean;
}

/** A result. */
export interface Hit {
  /** Address without the base. */
  url: string;
  title: string;
  /** The title in marked and unmarked segments. */
  titleSegments: Segment[];
  kind: string;
  section: string;
  date?: string;
  /** One at least, the most telling first. */
  passages: Passage[];
}

/** What a search brings. */
export interface Outcome {
  /** What was asked for; where it is not what the reader typed, it is the “您是不是要找”. */
  query: string;
  hits: Hit[];
  /** The directory's entry of just this name, above the results. */
  card?: Hit;
  /** How many there are, maybe more than `hits`. */
  total: number;
  /** How many match but for the filters. */
  filteredOut: number;
  /** Nothing matched as typed: without function words, in part only, or another word. */
  relaxed?: 'function-words' | 'partial' | 'suggestion';
  /** Normalised phrases, for marks. */
  phrases: string[];
  /** Counts of filters, by the query. */
  facets: Record<keyof Filters, Record<string, number>>;
}

/** What failed: loading, waiting, an engine that cannot run here, a browser without module workers, the engine itself. */
export type FailureKind = 'unavailable' | 'timeout' | 'unsupported' | 'old-browser' | 'broken';

/** Searching failed; `search` rejects with this or AbortError alone. */
export class SearchFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = 'SearchFailure';
    this.kind = kind;
  }
}

/** A search, as the page asks the worker. */
export interface WorkerRequest {
  id: number;
  /** Full address of the index directory, with a slash at the end. */
  index: string;
  query: string;
  options: SearchOptions;
}

/** The worker's answer. */
export type WorkerReply =
  | { id: number; outcome: Outcome }
  | { id: number; failure: { kind: FailureKind; message: string } };
