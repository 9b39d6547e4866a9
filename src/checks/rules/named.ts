import type { MentionFinder } from '../../markdown/mentions.ts';
import { type Claim, claimsOf } from '../claims.ts';
import { listedFacts } from '../ledger.ts';
import { nestedEntries } from '../load/entries.ts';
import { DIRECTORY_LISTS } from '../../schemas/entity.ts';
import type { ContentModel, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { mentionFinder } from '../subjects.ts';
import { fieldPassages } from '../text/passages.ts';
import { factsCited, type Passage, sentencesOf } from '../text/passage.ts';

/** What the rule knows of names. */
interface Names {
  find: MentionFinder;
  /** Fact → the entries that it names anywhere. */
  told: ReadonlyMap<string, readonly string[]>;
  /** People and organizations. */
  actors: ReadonlySet<string>;
}

/** The people and organizations listed as the sides and bodies of a cooperation stand in its words or its facts, or rest on one of them. */
function* parties(model: ContentModel, { find, told, actors }: Names): Generator<Problem> {
  const { data, at } = model.cooperation;
  const restsOn = new Map(model.entities.map((entry) => [entry.id, listedFacts(entry)]));
  for (const [index, entry] of data?.entries.entries() ?? []) {
    const { name, summary, left, right, bodies, facts } = entry;
    const words = find(`${name}\n${summary}`).map(({ id }) => id);
    const held = new Set([...words, ...facts.flatMap((id) => told.get(id) ?? [])]);
    const lists = [
      { ids: left.members, path: ['left', 'members'] },
      { ids: right.members, path: ['right', 'members'] },
      { ids: bodies, path: ['bodies'] },
    ];
    for (const { ids, path } of lists)
      for (const [place, id] of ids.entries()) {
        if (!actors.has(id) || held.has(id)) continue;
        if (restsOn.get(id)?.some((fact) => facts.includes(fact)) === true) continue;
        const message = `本条所列的事实没有说到“${id}”。`;
        const remedy = '换成事实里说到的，或在 facts 里加上说到它的事实。';
        yield { ...at('entries', index, ...path, place), rule: 'named', message, remedy };
      }
  }
}

/** A text that is read as one, and the facts that it rests on. */
interface Unit extends Pick<Passage, 'text' | 'at'> {
  facts: readonly string[];
  /** Whom it is about without saying so: the entry of a directory. */
  about?: string;
}

/** Sentences of bodies that cite, and records. */
function unitsOf(model: ContentModel): Unit[] {
  const sentences = model.articles.flatMap(({ blocks }) => blocks.flatMap((block) => sentencesOf(block)));
  const records = claimsOf(model)
    .filter(({ record, editorial }) => record === true && editorial !== true)
    .flatMap(({ passages, facts }) =>
      passages.slice(-1).map(({ at }): Unit => {
        const text = passages.map((passage) => passage.text).join('，');
        return { text, at: () => at(0), facts, about: (at(0).field ?? '').split('.')[0] ?? '' };
      }),
    );
  return [...sentences.map((sentence) => ({ ...sentence, facts: factsCited(sentence) })), ...records];
}

/**
 * A text that names a person, an organization or a place whom its facts do not name, while one of theirs is missing:
 * one was put for the other. The author of the source may be named anywhere.
 */
function* replaced(model: ContentModel, { find, told }: Names): Generator<Problem> {
  const idsIn = (text: string): string[] => find(text).map(({ id }) => id);
  const author = idsIn(model.feature.data?.source.author ?? '');
  const homes = new Map(model.entities.map(({ id, raw }) => [id, String(raw['organization'])]));
  const lists = [model.people, model.organizations, model.places].map(
    (list) => new Set(list.map(({ id }) => id)),
  );
  const stated = new Map(model.facts.map(({ id, data }) => [id, idsIn(data?.statement ?? '')]));
  for (const { text, facts, at, about } of unitsOf(model)) {
    const held = facts.flatMap((id) => told.get(id) ?? []);
    const expected = facts.flatMap((id) => stated.get(id) ?? []);
    const said = find(text);
    const silent = (id: string): boolean => id !== about && !said.some((mention) => mention.id === id);
    const known = new Set([...held, ...held.flatMap((id) => homes.get(id) ?? []), ...author, about]);
    const wrong = lists
      .filter((list) => expected.some((id) => list.has(id) && silent(id)))
      .flatMap((list) => said.filter(({ id }) => list.has(id) && !known.has(id)));
    for (const { start, end } of wrong) {
      const message = `这里所引的事实（${facts.join('、')}）没有说到“${text.slice(start, end)}”。`;
      const remedy = '写错了就改名字；没有错，把说到它的事实也引上。';
      yield { ...at(start), rule: 'named', message, remedy };
    }
  }
}

/** The sentences beside the numbers of the front page, each with the fact of its number. */
function keyFigureClaims({ feature }: ContentModel): Claim[] {
  return nestedEntries(feature, 'keyFigures').map((entry) => ({
    passages: fieldPassages(entry, 'sentence'),
    facts: [String(entry.raw['fact'])],
    source: '所引的事实',
    own: true,
  }));
}

/** Names that the facts of a single record do not hold. */
function* unheld(model: ContentModel, { find, told, actors }: Names): Generator<Problem> {
  const nameOf = new Map(model.entities.map(({ id, raw }) => [id, String(raw['name'])]));
  for (const { source, own, editorial, facts, passages } of [...claimsOf(model), ...keyFigureClaims(model)]) {
    if (own !== true || editorial === true) continue;
    const held = new Set(facts.flatMap((id) => told.get(id) ?? []));
    for (const { text, at } of passages)
      for (const { id, start, end } of find(text)) {
        if (held.has(id) || !(actors.has(id) || text[start - 1] === '“')) continue;
        const message = `${source}没有说到“${text.slice(start, end)}”。`;
        const remedy = `写错了就改名字；确是“${nameOf.get(id) ?? ''}”，引用说到它的事实。`;
        yield { ...at(start), rule: 'named', message, remedy };
      }
  }
}

/**
 * The person or organization that a record names, and any directory name in quotation marks, is named by the facts
 * that the record rests on, by whatever name. Places are too often meant by “both sides” to be asked for.
 */
export const named: Rule = (model) => {
  if (model.unreadable.has('facts.yaml')) return [];
  const find = mentionFinder(model, ...DIRECTORY_LISTS);
  const told = new Map(
    model.facts.map(({ id, raw, data }) => [
      id,
      [...find(Object.values(raw).flat().join('\n')).map((mention) => mention.id), ...(data?.people ?? [])],
    ]),
  );
  const actors = new Set([...model.people, ...model.organizations].map(({ id }) => id));
  const names = { find, told, actors };
  return [...unheld(model, names), ...parties(model, names), ...replaced(model, names)];
};
