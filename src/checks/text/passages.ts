import type { ArticleFile, ContentModel, Entry, Path } from '../model.ts';
import type { Place } from '../problem.ts';
import { READER_FIELDS, type ReaderField } from '../../schemas/article.ts';
import type { Block } from './block.ts';

/** A text for readers, and where each character stands. */
export interface Passage {
  text: string;
  at: (index: number) => Place;
}

/** Texts of a record's fields; none where a field is missing or no text. */
export function fieldPassages(entry: Entry<unknown>, ...paths: Path[]): Passage[] {
  return paths.flatMap((path) => {
    const value = path.reduce<unknown>(
      (outer, key) => (outer as Record<string | number, unknown> | null | undefined)?.[key],
      entry.raw,
    );
    return typeof value === 'string' ? [{ text: value, at: () => entry.at(...path) }] : [];
  });
}

function lengthOf(entry: Entry<unknown>, field: string): number {
  const value = entry.raw[field];
  return Array.isArray(value) ? value.length : 0;
}

/** Paths to `inner` in each item of the list `field`. */
export function itemPaths(entry: Entry<unknown>, field: string, ...inner: string[]): Path[] {
  return Array.from({ length: lengthOf(entry, field) }, (_, index) => [field, index, ...inner]);
}

/**
 * What readers read in the fields of an article.
 * @param wanted Which of them; all by default.
 */
export function headPassages(
  { frontmatter }: ArticleFile,
  wanted: (field: ReaderField) => boolean = () => true,
): Passage[] {
  return READER_FIELDS.filter(wanted).flatMap(({ field, item }) => {
    const inner = item === undefined ? [] : [item];
    return fieldPassages(frontmatter, [field], ...itemPaths(frontmatter, field, ...inner));
  });
}

/** A path is no prose: 图(1).png is that file's name. */
const NO_PROSE = new Set(['file']);

function deepStrings(entry: Entry<unknown>): Passage[] {
  const walk = (value: unknown, path: Path): Passage[] => {
    if (typeof value === 'string') return [{ text: value, at: () => entry.at(...path) }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      NO_PROSE.has(key) ? [] : walk(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return walk(entry.raw, []);
}

/** Every record of YAML, frontmatter too. */
export function allEntries(model: ContentModel): Entry<unknown>[] {
  return [
    ...[model.feature, model.geography, model.cooperation].filter((entry) => entry !== undefined),
    ...model.facts,
    ...model.entities,
    ...model.events,
    ...model.pictures,
    ...model.charts,
    ...model.articles.map(({ frontmatter }) => frontmatter),
  ];
}

/** Every text of the site: strings of YAML and blocks of articles. */
export function everyPassage(model: ContentModel): (Passage | Block)[] {
  return [...allEntries(model).flatMap(deepStrings), ...model.articles.flatMap(({ blocks }) => blocks)];
}
