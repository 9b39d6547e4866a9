import { isAligned, wordLength } from './words.ts';

/** Two runs of equal length with one character that differs in sound too. */
export interface Slip {
  typed: string;
  /** Where in `typed` it is. */
  typedAt: number;
  /** The site's run: `length` characters of `text` from `start`; the other character is at `at`. */
  text: string;
  start: number;
  length: number;
  at: number;
}

/** With so many characters a wrong one is still recognised. */
const LONG = 4;

/**
 * A slip rather than another word (重庆市长 is not 重庆市委): the typed character is no part of a ready word, unless the
 * site's run is one word or a long whole name; and the run is a whole name or reaches an end of it, else both its ends
 * and the character lie at words.
 */
export function isLikelySlip({ typed, typedAt, text, start, length, at }: Slip): boolean {
  const typedWord = wordLength(typed, typedAt);
  const word = wordLength(text, at);
  if (typedWord === undefined || word === undefined) return true;
  const aligned = isAligned(text, start, length);
  const isWord = aligned && word === length && length >= LONG;
  const isWhole = start === 0 && length === text.length;
  if (typedWord > 1 && !isWord && !(isWhole && length > LONG)) return false;
  const atEdge = length >= LONG && (at === 0 || at === text.length - 1);
  return isWhole || atEdge || (aligned && word > 1);
}
