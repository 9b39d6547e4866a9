import { normalise, type Normalised } from './normalise.ts';
import type { Term } from './query.ts';

/** A part of the source, `[start, end)`, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

const ALNUM = /(?![\p{Script=Han}〇々])[\p{L}\p{N}]/u;

/** Where a phrase stands in a normalised text. Letters and digits match at the beginning of words: `5` is not in `25`. */
export function occurrences(text: string, phrase: string): number[] {
  if (phrase === '') return [];
  const found: number[] = [];
  const startsWord = ALNUM.test(phrase[0] ?? '');
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
    if (!startsWord || !continuesWord(text, at, phrase)) found.push(at);
  }
  return found;
}

function continuesWord(text: string, at: number, phrase: string): boolean {
  const before = text[at - 1] ?? '';
  if (!ALNUM.test(before)) return false;
  return /\d/.test(before) === /\d/.test(phrase[0] ?? '');
}

/** How often any writing stands there. */
export function countTerm(text: string, term: Term): number {
  return term.forms.reduce((sum, form) => sum + occurrences(text, form).length, 0);
}

/** Whether any writing stands there. */
export function hasTerm(text: string, term: Term): boolean {
  return term.forms.some((form) => occurrences(text, form).length > 0);
}

/**
 * Where phrases stand in the source, overlaps joined, in order.
 * @param phrases Normalised.
 */
export function findRanges(source: string | Normalised, phrases: readonly string[]): Range[] {
  const { source: original, text, map } = typeof source === 'string' ? normalise(source) : source;
  const ranges: Range[] = [];
  for (const phrase of phrases) {
    for (const at of occurrences(text, phrase)) {
      const lastStart = map[at + phrase.length - 1] ?? 0;
      const lastChar = String.fromCodePoint(original.codePointAt(lastStart) ?? 0);
      ranges.push({ start: map[at] ?? 0, end: lastStart + lastChar.length });
    }
  }
  return mergeRanges(ranges);
}

/** Joins what overlaps or touches: one mark a place. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
