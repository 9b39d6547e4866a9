import type { Fact } from '../schemas/fact.ts';
import { nestedEntries } from './load/entries.ts';
import { type ContentModel, type Entry, oncePerModel } from './model.ts';
import { namesOf } from './subjects.ts';
import { numberKeys, statedTokens } from './text/numbers.ts';
import { fieldPassages } from './text/passages.ts';

/** The facts whose shape is right, by id. */
export const ledgerOf = oncePerModel(
  ({ facts }): ReadonlyMap<string, Fact> =>
    new Map(facts.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data] as const]))),
);

/** Facts by their ids; those that the ledger lacks are left out. */
export const factsOf = (model: ContentModel, ids: Iterable<string>): Fact[] =>
  [...ids].flatMap((id) => ledgerOf(model).get(id) ?? []);

/** Fact → status, as it is written. */
export function statusesOf({ facts }: ContentModel): Map<string, string> {
  return new Map(facts.map(({ id, raw }) => [id, String(raw['status'])]));
}

/** The facts that a record lists. */
export function listedFacts({ raw }: Entry<unknown>): string[] {
  return [raw['facts'] ?? []].flat().map(String);
}

/** Records that have a status: events, and what is done together. */
export const statusRecords = ({ events, cooperation }: ContentModel): Entry<unknown>[] => [
  ...events,
  ...nestedEntries(cooperation, 'entries'),
];

const PROSE = ['date', 'statement', 'caveat', 'place', 'figures.*.text', 'figures.*.label'];

/** The numbers of a fact: in its date, statement, remarks and figures. */
function keysOfFact(fact: Entry<Fact>): string[] {
  const prose = fieldPassages(fact, ...PROSE).map(({ text }) => text);
  const [day] = /^\d{4}-\d\d-\d\d$/.exec(String(fact.raw['date'])) ?? [];
  if (day !== undefined) prose.push(`周${'日一二三四五六'[new Date(day).getUTCDay()] ?? ''}`);
  const values = nestedEntries(fact, 'figures').flatMap(({ raw: { value, qualifier, unit } }) => {
    if (typeof value !== 'number') return [];
    const written = `${qualifier === 'ordinal' ? '第' : ''}${value}`;
    return [written, ...numberKeys(`${written}${String(unit)}`)];
  });
  return [...numberKeys(prose.join('，')), ...values];
}

/** Fact → its numbers; facts of the same id, which another rule tells, are put together. */
export const numbersByFact = oncePerModel(({ facts }): ReadonlyMap<string, ReadonlySet<string>> => {
  const sameId = Map.groupBy(facts, ({ id }) => id);
  return new Map([...sameId].map(([id, held]) => [id, new Set(held.flatMap(keysOfFact))]));
});

/** Names that have numbers in them, and aliases. */
export function numberedNames(model: ContentModel): string[] {
  const names = model.entities.flatMap(namesOf);
  return names.filter((name) => statedTokens(name).length > 0).sort((a, b) => b.length - a.length);
}
