import { claimsOf, listedFacts } from '../claims.ts';
import type { MentionFinder } from '../../markdown/mentions.ts';
import type { ContentModel, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { entriesOf, mentionFinder } from '../subjects.ts';

/** What claims call the facts of a single record. */
const ITS_OWN = new Set(['本条所列的事实', '所引的事实']);

/** The people and organizations listed as the sides and bodies of a cooperation stand in its words or its facts, or rest on one of them. */
function parties(
  model: ContentModel,
  actors: ReadonlySet<string>,
  told: ReadonlyMap<string, readonly string[]>,
  find: MentionFinder,
): Problem[] {
  const { data, at } = model.cooperation ?? {};
  if (data === undefined || at === undefined) return [];
  const restsOn = new Map(model.entities.map((entry) => [entry.id, listedFacts(entry)]));
  return data.entries.flatMap(({ name, summary, left, right, bodies, facts }, index) => {
    const words = find(`${name}\n${summary}`).map(({ id }) => id);
    const held = new Set([...words, ...facts.flatMap((id) => told.get(id) ?? [])]);
    const lists = [
      { ids: left.members, path: ['left', 'members'] },
      { ids: right.members, path: ['right', 'members'] },
      { ids: bodies, path: ['bodies'] },
    ];
    return lists.flatMap(({ ids, path }) =>
      ids.flatMap((id, place): Problem[] =>
        !actors.has(id) || held.has(id) || restsOn.get(id)?.some((fact) => facts.includes(fact)) === true
          ? []
          : [
              {
                ...at('entries', index, ...path, place),
                rule: 'named',
                message: `本条所列的事实没有说到“${id}”。`,
                remedy: '换成事实里说到的，或在 facts 里加上说到它的事实。',
              },
            ],
      ),
    );
  });
}

/**
 * The person or organization that a record names, and any directory name in quotation marks, is named by the facts
 * that the record rests on, by whatever name. Places are too often meant by “both sides” to be asked for.
 */
export const named: Rule = (model) => {
  if (model.unreadable.has('facts.yaml')) return [];
  const find = mentionFinder(model, 'people', 'organizations', 'places', 'glossary');
  const actors = new Set(entriesOf(model, 'people', 'organizations').map(({ id }) => id));
  const nameOf = new Map(model.entities.map(({ id, raw }) => [id, String(raw['name'])]));
  const told = new Map(
    model.facts.map(({ id, raw, data }) => [
      id,
      [...find(Object.values(raw).flat().join('\n')).map((mention) => mention.id), ...(data?.people ?? [])],
    ]),
  );
  const texts = claimsOf(model)
    .filter(({ source, editorial }) => ITS_OWN.has(source) && editorial !== true)
    .flatMap(({ passages, facts, source }) => {
      const held = new Set(facts.flatMap((id) => told.get(id) ?? []));
      return passages.flatMap(({ text, at }) =>
        find(text)
          .filter(({ id, start }) => !held.has(id) && (actors.has(id) || text[start - 1] === '“'))
          .map(({ id, start, end }): Problem => ({
            ...at(start),
            rule: 'named',
            message: `${source}没有说到“${text.slice(start, end)}”。`,
            remedy: `写错了就改名字；确是“${nameOf.get(id) ?? ''}”，引用说到它的事实。`,
          })),
      );
    });
  return [...texts, ...parties(model, actors, told, find)];
};
