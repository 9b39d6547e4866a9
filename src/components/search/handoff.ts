/*
 * The results page hands an article what to mark and where to land, not by address: an address stays clean to pass on.
 * localStorage rather than sessionStorage, so that a new tab gets it too. Whoever takes it deletes it, it is void after
 * 15 seconds, and the next page opened clears it: no trace of the search stays.
 *
 * Only what render.ts (search page) and arrival.ts (article) must agree on stands here: code shared by both would be
 * one more file to fetch.
 */

export const HANDOFF_KEY = 'search-handoff';
export const HANDOFF_LIFETIME_MS = 15_000;

/** What the article is told. */
export interface Handoff {
  /** `location.pathname` of the target page. */
  path: string;
  /** Phrases in normal form. */
  phrases: string[];
  /** Block to scroll to when the address names none. */
  id?: string;
}
