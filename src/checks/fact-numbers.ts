import type { ContentModel, Entry } from './model.ts';
import type { Fact } from '../schemas/fact.ts';
import { numberKeys, statedTokens } from './text/numbers.ts';
import { fieldPassages, itemPaths } from './text/passages.ts';

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
  const names = model.entities.flatMap((entry) =>
    fieldPassages(entry, ['name'], ...itemPaths(entry, 'aliases')).map(({ text }) => text),
  );
  return names.filter((name) => statedTokens(name).length > 0).sort((a, b) => b.length - a.length);
}

/** Facts that are planned. */
export function plannedFacts(model: ContentModel): Set<string> {
  return new Set(model.facts.filter(({ raw }) => raw['status'] === 'planned').map(({ id }) => id));
}
