import type { Sounds } from './sounds.ts';
import type { Guess } from './spelling.ts';
import { isAligned, isWord, wordLength } from './words.ts';

/** What was typed and what may have been meant: as many characters of both, from a place in each. */
interface Pair {
  typed: readonly string[];
  typedFrom: number;
  meant: readonly string[];
  meantFrom: number;
  length: number;
}

/** Names may differ by so much, and other parts of the text, by length: of two characters one may sound the same. */
export const LIMITS = { name: [0, 0, 0.6, 1, 1], text: [0, 0, 0.3, 0.6, 1] };

/** With so many characters a wrong one is still recognised. */
const LONG = 4;

/** How much the two differ, and which character differs in sound too. Stops above the limit. */
function difference({ typed, typedFrom, meant, meantFrom, length }: Pair, sounds: Sounds, limit: number) {
  let cost = 0;
  let strange: number | undefined;
  for (let step = 0; step < length && cost <= limit; step += 1) {
    const one = sounds.cost(typed[typedFrom + step] ?? '', meant[meantFrom + step] ?? '');
    if (one === 1) strange = step;
    cost += one;
  }
  return { cost, strange };
}

/**
 * A slip rather than another word (重庆市长 is not 重庆市委): the typed character is no part of a ready word, unless what
 * is meant is one word or a long whole name; and that is a whole name or the slip is at an end of it, else both its
 * ends and the character lie at words.
 * @param strange Which character differs in sound, too.
 */
export function isLikelySlip({ typed, typedFrom, meant, meantFrom, length }: Pair, strange: number): boolean {
  const text = meant.join('');
  const at = meantFrom + strange;
  const typedWord = wordLength(typed.join(''), typedFrom + strange);
  const word = wordLength(text, at);
  if (typedWord === undefined || word === undefined) return true;
  const aligned = isAligned(text, meantFrom, length);
  const isOneWord = aligned && word === length && length >= LONG;
  const isWhole = length === meant.length;
  if (typedWord > 1 && !isOneWord && !(isWhole && length > LONG)) return false;
  const atEdge = length >= LONG && (at === 0 || at === meant.length - 1);
  return isWhole || atEdge || (aligned && word > 1);
}

/**
 * What is little different, at equal length: a name slides along a longer input, a shorter input along the name; short
 * ones must be whole words.
 * @param limits How much may differ, by length.
 * @param isKnown Whether the site has just this.
 */
export function similarIn(
  typed: readonly string[],
  meant: readonly string[],
  sounds: Sounds,
  limits: readonly number[],
  isKnown: (part: string) => boolean,
): Guess[] {
  const length = Math.min(typed.length, meant.length);
  const limit = limits[Math.min(length, LONG)] ?? 0;
  const guesses: Guess[] = [];
  for (let at = 0; at <= Math.abs(typed.length - meant.length); at += 1) {
    const [typedFrom, meantFrom] = typed.length > meant.length ? [at, 0] : [0, at];
    const pair = { typed, typedFrom, meant, meantFrom, length };
    const { cost, strange } = difference(pair, sounds, limit);
    if (cost === 0 || cost > limit) continue;
    if (length < LONG && !isAligned(meant.join(''), meantFrom, length)) continue;
    if (length < meant.length && isWord(typed)) continue;
    if (strange !== undefined && !isLikelySlip(pair, strange)) continue;
    if (isKnown(typed.slice(typedFrom, typedFrom + length).join(''))) continue;
    const found = meant.slice(meantFrom, meantFrom + length);
    const text = [...typed.slice(0, typedFrom), ...found, ...typed.slice(typedFrom + length)].join('');
    guesses.push({ text, score: length - cost * 2 - (meantFrom > 0 ? 0.2 : 0) });
  }
  return guesses;
}

/** A name with a character left out. */
export function withMissing(typed: readonly string[], name: readonly string[]): Guess[] {
  if (typed.length < 3 || name.length !== typed.length + 1) return [];
  const matches = name.some((_, gap) => name.filter((__, at) => at !== gap).join('') === typed.join(''));
  return matches ? [{ text: name.join(''), score: typed.length - 1.5 }] : [];
}

/** A name of two characters with one mistaken for another that looks alike; characters that do mostly rhyme. */
export function lookingAlike(typed: readonly string[], name: readonly string[], sounds: Sounds): Guess[] {
  if (typed.length !== 2 || name.length !== 2 || isWord(typed)) return [];
  const wrong = typed.findIndex((char, at) => char !== name[at]);
  if (wrong === -1 || typed[1 - wrong] !== name[1 - wrong]) return [];
  const rhymes = sounds.rhyme(typed[wrong] ?? '', name[wrong] ?? '');
  return rhymes ? [{ text: name.join(''), score: 0.5 }] : [];
}
