import { escapeRegExp } from '../lib/text.ts';

/** The names of a directory entry. */
export interface NamedEntity {
  id: string;
  /** Name and aliases; any of them is a mention. */
  names: readonly string[];
}

export interface Mention {
  id: string;
  /** From and to, in UTF-16 units. */
  start: number;
  end: number;
}

/** Finds names in a text; the first come first, the longer win. */
export type MentionFinder = (text: string) => Mention[];

/** A name of two entries is the first's. */
export function createMentionFinder(entities: readonly NamedEntity[]): MentionFinder {
  const owner = new Map<string, string>();
  for (const { id, names } of entities) {
    for (const name of names) if (!owner.has(name)) owner.set(name, id);
  }
  if (owner.size === 0) return () => [];
  const alternatives = [...owner.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(alternatives.join('|'), 'g');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      id: owner.get(match[0]) ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }));
}
