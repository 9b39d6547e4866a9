import { createMentionFinder, type MentionFinder } from '../markdown/mentions.ts';
import type { DIRECTORY_LISTS } from '../schemas/entity.ts';
import type { Fact, Figure } from '../schemas/fact.ts';
import type { ContentModel, Entry } from './model.ts';
import { fieldPassages } from './text/passages.ts';

/** Finds the directory entries that a text names. */
export type NameFinder = (text: string) => Set<string>;

type List = (typeof DIRECTORY_LISTS)[number];

/** Name and aliases of a directory entry. */
export function namesOf(entry: Entry<unknown>): string[] {
  return fieldPassages(entry, 'name', 'aliases.*').flatMap(({ text }) => (text.trim() === '' ? [] : text));
}

/**
 * Finds where a text names entries of some lists. Names of all take part, the longest first, so that the name of a town
 * is not found in the name of its hospital.
 */
export function mentionFinder(model: ContentModel, ...lists: List[]): MentionFinder {
  const wanted = new Set(lists.flatMap((list) => model[list].map(({ id }) => id)));
  const find = createMentionFinder(model.entities.map((entry) => ({ id: entry.id, names: namesOf(entry) })));
  return (text) => find(text).filter(({ id }) => wanted.has(id));
}

/** A finder of the entries of some lists that a text names. */
export function nameFinder(model: ContentModel, ...lists: List[]): NameFinder {
  const find = mentionFinder(model, ...lists);
  return (text) => new Set(find(text).map(({ id }) => id));
}

/** What a figure is about: whom its label names, or else whom its fact names. */
export function subjectsOf(fact: Fact, figure: Figure | undefined, find: NameFinder): Set<string> {
  const named = find(figure?.label ?? '');
  return named.size > 0 ? named : find(`${fact.statement}，${fact.place ?? ''}`);
}
