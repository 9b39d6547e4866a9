import type { Fact } from '../schemas/fact.ts';
import type { ContentModel } from './model.ts';
import { type NameFinder, nameFinder, subjectsOf } from './subjects.ts';
import { type NumberToken, numberKeys, numberTokens } from './text/numbers.ts';

/** Something that a fact counts or measures. */
export interface Count {
  fact: string;
  /** Keys that this count may be written with (text/numbers.ts). */
  keys: ReadonlySet<string>;
  /** How it is written, for messages. */
  shown: string;
  /** Words around the number and the figure's label: what is counted. */
  noun: string;
  /** First character of the unit; only counts of one unit can be mistaken for each other. */
  unit: string;
  /** Directory entries that it is about. */
  subjects: ReadonlySet<string>;
}

const BOUNDARY = /[，。；：、！？（）《》“”\n]/u;

/** Dates and terms with digits count nothing. */
export const isDate = (key: string): boolean => /[年月日]$|^词:/u.test(key);

/** The unit after a number: the classifier that is part of the token, or the next character. */
export function unitAt(text: string, { key, shown, index }: NumberToken): string {
  const classifier = /^第?([项家倍城成])/u.exec(key)?.[1];
  return classifier ?? text.slice(index + shown.length).trim()[0] ?? '';
}

/** The words around a number, up to the nearest mark or number on either side. */
export function wordsAround(text: string, token: NumberToken, tokens: readonly NumberToken[]): string {
  const end = token.index + token.shown.length;
  const earlier = tokens.filter(({ index }) => index < token.index).at(-1);
  const later = tokens.find(({ index }) => index >= end);
  const before = text.slice(earlier === undefined ? 0 : earlier.index + earlier.shown.length, token.index);
  const after = text.slice(end, later?.index);
  const lead = before.split(BOUNDARY).at(-1) ?? '';
  return `${before.length === lead.length && earlier !== undefined ? '' : lead}\n${after.split(BOUNDARY)[0] ?? ''}`;
}

function countsOf(fact: Fact, find: NameFinder): Count[] {
  const { id, statement } = fact;
  const tokens = numberTokens(statement);
  return tokens
    .filter(({ key }) => !isDate(key))
    .map((token) => {
      const figure = fact.figures.find(({ text }) => numberKeys(text).has(token.key));
      return {
        fact: id,
        keys: new Set([token.key, ...numberKeys(figure?.text ?? '')]),
        shown: figure?.text ?? token.shown,
        noun: `${figure?.label ?? ''}\n${wordsAround(statement, token, tokens)}`,
        unit: unitAt(statement, token),
        subjects: subjectsOf(fact, figure, find),
      };
    });
}

/** Everything that the ledger counts, by fact. */
export function countsByFact(model: ContentModel): Map<string, Count[]> {
  const find = nameFinder(model, 'organizations', 'places');
  return new Map(
    model.facts.flatMap(({ id, data }) => (data === undefined ? [] : [[id, countsOf(data, find)] as const])),
  );
}
