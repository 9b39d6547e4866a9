import type { Entry, Path, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages, itemPaths } from '../text/passages.ts';

function duplicates(found: readonly { id: string; entry: Entry<unknown>; path: Path }[]): Problem[] {
  const first = new Map<string, string>();
  return found.flatMap(({ id, entry, path }) => {
    const place = entry.at(...path);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, `${place.file}:${place.line ?? 1}`);
      return [];
    }
    const message = `编号“${id}”与 ${earlier} 重复。`;
    return [{ ...place, rule: 'duplicate-id', message, remedy: '换一个没用过的编号。' }];
  });
}

function ownIds(entries: readonly Entry<unknown>[]): Problem[] {
  return duplicates(
    entries.filter(({ id }) => id !== '').map((entry) => ({ id: entry.id, entry, path: ['id'] })),
  );
}

/** Ids in several lists of a record, together each once. */
function innerIds(entry: Entry<unknown>, ...fields: string[]): Problem[] {
  const paths = fields.flatMap((field) => itemPaths(entry, field, 'id'));
  return duplicates(
    paths.flatMap((path) => fieldPassages(entry, path).map(({ text }) => ({ id: text, entry, path }))),
  );
}

/**
 * Ids are unique: in a list, across the directory, among a fact's figures, sections, paragraphs, fields and entries
 * of cooperation.
 */
export const uniqueIds: Rule = ({ feature, facts, entities, events, pictures, charts, cooperation }) => [
  ...[facts, entities, events, pictures, charts].flatMap(ownIds),
  ...facts.flatMap((fact) => innerIds(fact, 'figures')),
  ...(cooperation === undefined ? [] : innerIds(cooperation, 'fields', 'entries')),
  ...(feature === undefined ? [] : [...innerIds(feature, 'sections'), ...innerIds(feature, 'about')]),
];
