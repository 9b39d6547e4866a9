import { type Claim, claimsOf, listedFacts } from '../claims.ts';
import type { MentionFinder } from '../../markdown/mentions.ts';
import type { ContentModel, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { splitSentences } from '../../lib/sentences.ts';
import { nestedEntries } from '../load/entries.ts';
import { entriesOf, mentionFinder } from '../subjects.ts';
import { fieldPassages, type Passage } from '../text/passages.ts';

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

/** A text that is read as one, and the facts that it rests on. */
interface Unit extends Passage {
  facts: readonly string[];
  /** Whom it is about without saying so: the entry of a directory. */
  about?: string;
}

/** Sentences of bodies that cite, and records. */
function unitsOf(model: ContentModel): Unit[] {
  const sentences = model.articles.flatMap(({ blocks }) =>
    blocks.flatMap(({ text, cites, at }) =>
      splitSentences(text).map(({ start, end }) => ({
        text: text.slice(start, end),
        at: (index: number) => at(start + index),
        facts: cites.filter((cite) => cite.start >= start && cite.start < end).flatMap((cite) => cite.facts),
      })),
    ),
  );
  const records = claimsOf(model)
    .filter(({ record, editorial }) => record === true && editorial !== true)
    .flatMap(({ passages, facts }) =>
      passages.slice(-1).map(({ at }): Unit => {
        const text = passages.map((passage) => passage.text).join('，');
        return { text, at: () => at(0), facts, about: (at(0).field ?? '').split('.')[0] ?? '' };
      }),
    );
  return [...sentences, ...records];
}

/**
 * A text that names a person, an organization or a place whom its facts do not name, while one of theirs is missing:
 * one was put for the other. The author of the source may be named anywhere.
 */
function replaced(
  model: ContentModel,
  told: ReadonlyMap<string, readonly string[]>,
  find: MentionFinder,
): Problem[] {
  const author = find(model.feature?.data?.source.author ?? '').map(({ id }) => id);
  const homes = new Map(model.entities.map(({ id, raw }) => [id, String(raw['organization'])]));
  const lists = (['people', 'organizations', 'places'] as const).map(
    (list) => new Set(entriesOf(model, list).map(({ id }) => id)),
  );
  const stated = new Map(
    model.facts.map(({ id, data }) => [id, find(data?.statement ?? '').map((mention) => mention.id)]),
  );
  return unitsOf(model).flatMap(({ text, facts, at, about }) => {
    const held = new Set(facts.flatMap((id) => told.get(id) ?? []));
    const expected = new Set(facts.flatMap((id) => stated.get(id) ?? []));
    const said = find(text);
    const silent = (id: string): boolean => id !== about && !said.some((mention) => mention.id === id);
    const known = new Set([...held, ...[...held].flatMap((id) => homes.get(id) ?? []), ...author, about]);
    return lists
      .filter((list) => [...expected].some((id) => list.has(id) && silent(id)))
      .flatMap((list) => said.filter(({ id }) => list.has(id) && !known.has(id)))
      .map(({ start, end }): Problem => ({
        ...at(start),
        rule: 'named',
        message: `这里所引的事实（${facts.join('、')}）没有说到“${text.slice(start, end)}”。`,
        remedy: '写错了就改名字；没有错，把说到它的事实也引上。',
      }));
  });
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
  return [...texts, ...parties(model, actors, told, find), ...replaced(model, told, find)];
};
