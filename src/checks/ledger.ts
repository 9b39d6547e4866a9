import type { Fact } from '../schemas/fact.ts';
import type { ContentModel, Entry } from './model.ts';
import { namesOf } from './subjects.ts';
import { numberKeys, statedTokens } from './text/numbers.ts';

/** The facts whose shape is right, by id. */
export function ledgerOf({ facts }: ContentModel): Map<string, Fact> {
  return new Map(facts.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data] as const])));
}

/** Fact → status, as it is written. */
export function statusesOf({ facts }: ContentModel): Map<string, string> {
  return new Map(facts.map(({ id, raw }) => [id, String(raw['status'])]));
}

/** The facts that a record lists. */
export function listedFacts({ raw }: Entry<unknown>): string[] {
  return Array.isArray(raw['facts']) ? raw['facts'].map(String) : [];
}

type Strings = Record<string, unknown>;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function figureKeys(figure: Strings): Set<string> {
  const value = typeof figure['value'] === 'number' ? figure['value'] : undefined;
  const ordinal = figure['qualifier'] === 'ordinal' ? '第' : '';
  const printed = value === undefined ? '' : `${ordinal}${value}${text(figure['unit'])}`;
  const keys = numberKeys(`${text(figure['text'])}，${text(figure['label'])}，${printed}`);
  if (value !== undefined) keys.add(`${ordinal}${value}`);
  return keys;
}

/** The numbers of a fact: in its date, statement, remarks and figures. */
function keysOfFact({ raw }: Entry<Fact>): Set<string> {
  const days = /^\d{4}-\d\d-\d\d$/.test(text(raw['date']))
    ? [`周${'日一二三四五六'[new Date(text(raw['date'])).getUTCDay()] ?? ''}`]
    : [];
  const prose = [...['date', 'statement', 'caveat', 'place'].map((field) => text(raw[field])), ...days].join(
    '，',
  );
  const figures = Array.isArray(raw['figures']) ? (raw['figures'] as (Strings | null)[]) : [];
  return new Set([...numberKeys(prose), ...figures.flatMap((figure) => [...figureKeys(figure ?? {})])]);
}

/** Fact → its numbers. */
export function numbersByFact(model: ContentModel): Map<string, Set<string>> {
  const byFact = new Map<string, Set<string>>();
  // Facts of the same id, which another rule tells, are put together.
  for (const fact of model.facts)
    byFact.set(fact.id, new Set([...(byFact.get(fact.id) ?? []), ...keysOfFact(fact)]));
  return byFact;
}

/** Names that have numbers in them, and aliases. */
export function numberedNames(model: ContentModel): string[] {
  const names = model.entities.flatMap(namesOf);
  return names.filter((name) => statedTokens(name).length > 0).sort((a, b) => b.length - a.length);
}
