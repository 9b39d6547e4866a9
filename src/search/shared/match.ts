import { normalise, type Normalised } from './normalise.ts';
import type { Term } from './query.ts';

/** 原文里的一段，`[start, end)`，UTF-16 位置。 */
export interface Range {
  start: number;
  end: number;
}

const ALNUM = /(?![\p{Script=Han}〇々])[\p{L}\p{N}]/u;

/**
 * 短语在文字里出现的位置（在规范形里的下标）。拉丁字母与数字按词首对齐：
 * 查 `5` 不会落在 `25` 里，查 `art` 不会落在 `smart` 里。
 */
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

/** 任一写法的出现次数。 */
export function countTerm(text: string, term: Term): number {
  return term.forms.reduce((sum, form) => sum + occurrences(text, form).length, 0);
}

/** 任一写法是否出现。 */
export function hasTerm(text: string, term: Term): boolean {
  return term.forms.some((form) => occurrences(text, form).length > 0);
}

/**
 * 各短语在原文里的位置，已并合重叠、按先后排列。
 * @param phrases 规范形。
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

/** 并合重叠与相接的段，一处只留一个标记。 */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
