import type { Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';

/** Each id of some fields, together once. */
function* duplicates(entries: readonly Entry<unknown>[], ...fields: string[]): Generator<Problem> {
  const first = new Map<string, string>();
  for (const { text, at } of entries.flatMap((entry) => fieldPassages(entry, ...fields))) {
    if (text === '') continue;
    const place = at(0);
    const earlier = first.get(text);
    const message = `编号“${text}”与 ${earlier ?? ''} 重复。`;
    if (earlier === undefined) first.set(text, `${place.file}:${place.line ?? 1}`);
    else yield { ...place, rule: 'duplicate-id', message, remedy: '换一个没用过的编号。' };
  }
}

/**
 * Ids are unique: in a list, across the directory, among a fact's figures, sections, paragraphs, fields and entries
 * of cooperation.
 */
export const uniqueIds: Rule = function* (model) {
  const { feature, facts, entities, events, pictures, charts, cooperation } = model;
  for (const list of [facts, entities, events, pictures, charts]) yield* duplicates(list, 'id');
  for (const fact of facts) yield* duplicates([fact], 'figures.*.id');
  yield* duplicates([cooperation], 'fields.*.id', 'entries.*.id');
  yield* duplicates([feature], 'sections.*.id');
  yield* duplicates([feature], 'about.*.id');
};
