import { createMentionFinder, type MentionFinder } from '../markdown/mentions.ts';
import type { Fact, Figure } from '../schemas/fact.ts';
import type { ContentModel, Entity, Entry } from './model.ts';
import { fieldPassages, itemPaths } from './text/passages.ts';

/** Finds the directory entries that a text names. */
export type NameFinder = (text: string) => Set<string>;

/** The lists whose entries can own a number or stand somewhere: people, organizations, places, terms. */
type List = 'people' | 'organizations' | 'places' | 'glossary';

/** The directory entries of some lists. */
export function entriesOf({ entities }: ContentModel, ...lists: List[]): Entry<Entity>[] {
  return entities.filter((entry) => lists.some((list) => entry.at().file.endsWith(`/${list}.yaml`)));
}

/** Name and aliases of a directory entry. */
export function namesOf(entry: Entry<Entity>): string[] {
  return fieldPassages(entry, ['name'], ...itemPaths(entry, 'aliases')).map(({ text }) => text);
}

/**
 * A finder of where a text names entries of some lists. Names of all lists take part, the longest first, so that
 * the name of a town is not found in the name of its hospital.
 */
export function mentionFinder(model: ContentModel, ...lists: List[]): MentionFinder {
  const wanted = new Set(entriesOf(model, ...lists).map(({ id }) => id));
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
