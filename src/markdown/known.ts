import type { MentionFinder } from './mentions.ts';

/** What plugins know of the content beside the text at hand. */
export interface Known {
  /** Finds the directory's entries in a text. */
  find: MentionFinder;
  /** Facts that have something to add to a sentence: id → what they add; equal texts share a note. */
  notes: ReadonlyMap<string, string>;
}

/** Nothing yet: whoever has read the content fills it in before a page is rendered, and again when content changes. */
export const createKnown = (): Known => ({ find: () => [], notes: new Map() });
