import { type Claim, claimsOf, listedFacts } from '../claims.ts';
import type { MentionFinder } from '../../markdown/mentions.ts';
import type { ContentModel, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { splitSentences } from '../../lib/sentences.ts';
import { nestedEntries } from '../load/entries.ts';
import { entriesOf, mentionFinder } from '../subjects.ts';
import { fieldPassages } from '../text/passages.ts';

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
 * A sentence of a body that names somebody whom the facts it cites do not name, while somebody of theirs is missing:
 * one was put for the other. The author of the source may be named anywhere.
 */
function replaced(
  model: ContentModel,
  actors: ReadonlySet<string>,
  told: ReadonlyMap<string, readonly string[]>,
  find: MentionFinder,
): Problem[] {
  const author = find(model.feature?.data?.source.author ?? '').map(({ id }) => id);
  const homes = new Map(model.entities.map(({ id, raw }) => [id, String(raw['organization'])]));
  return model.articles.flatMap(({ blocks }) =>
    blocks.flatMap(({ text, cites, at }) =>
      splitSentences(text).flatMap(({ start, end }): Problem[] => {
        const facts = cites
          .filter((cite) => cite.start >= start && cite.start < end)
          .flatMap((cite) => cite.facts);
        const held = facts.flatMap((id) => told.get(id) ?? []).filter((id) => actors.has(id));
        const known = new Set([...held, ...held.flatMap((id) => homes.get(id) ?? []), ...author]);
        const said = find(text.slice(start, end)).filter(({ id }) => actors.has(id));
        if (facts.length === 0 || held.every((id) => said.some((mention) => mention.id === id))) return [];
        return said
          .filter(({ id }) => !known.has(id))
          .map((mention) => ({
            ...at(start + mention.start),
            rule: 'named',
            message: `这一句引的事实（${facts.join('、')}）没有说到“${text.slice(start + mention.start, start + mention.end)}”。`,
            remedy: '写错了就改名字；没有错，把说到它的事实也写进 <Cite>。',
          }));
      }),
    ),
  );
}

/** The sentences beside the numbers of the front page, each with the fact of its number. */
function keyFigureClaims({ feature }: ContentModel): Claim[] {
  return nestedEntries(feature, 'keyFigures').map((entry) => ({
    passages: fieldPassages(entry, ['sentence']),
    facts: [String(entry.raw['fact'])],
    source: '所引的事实',
  }));
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
  const texts = [...claimsOf(model), ...keyFigureClaims(model)]
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
  return [...texts, ...parties(model, actors, told, find), ...replaced(model, actors, told, find)];
};
