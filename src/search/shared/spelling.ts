import type { Sounds } from './sounds.ts';
import { isAligned } from './words.ts';

/** A guess. */
export interface Guess {
  text: string;
  /** More is likelier. */
  score: number;
}

/** Syllables of each character. */
type Syllables = readonly (readonly string[])[];

/** Han characters that can be looked for by their letters. */
export interface Spelt {
  text: string;
  chars: string[];
  /** As they are read, and as many here pronounce them (`foldSounds`); each also as itself, for 两jiang新区. */
  exact: Syllables;
  near: Syllables;
}

export type Sounding = 'exact' | 'near';

export const speltBy =
  (sounds: Sounds) =>
  (text: string): Spelt => {
    const chars = [...text];
    const exact = chars.map((char) => [...sounds.of(char), char]);
    return { text, chars, exact, near: chars.map((char) => [...sounds.folded(char), char]) };
  };

/** How far letters spell a name. */
interface Spelling {
  /** Up to which character. */
  length: number;
  /** The last syllable is whole. */
  complete: boolean;
}

/** Whether the readings from `at` on spell the letters; the last syllable may be incomplete. */
export function spell(readings: Syllables, at: number, letters: string): Spelling | undefined {
  if (letters === '') return { length: 0, complete: true };
  let partial: Spelling | undefined;
  for (const syllable of readings[at] ?? []) {
    if (letters.startsWith(syllable)) {
      const rest = spell(readings, at + 1, letters.slice(syllable.length));
      if (rest?.complete === true) return { length: rest.length + 1, complete: true };
      if (rest !== undefined) partial ??= { length: rest.length + 1, complete: false };
    } else if (syllable.startsWith(letters)) partial ??= { length: 1, complete: false };
  }
  return partial;
}

const initialsOf = (readings: Syllables): Syllables =>
  readings.map((syllables) => syllables.map((syllable) => syllable.slice(0, 1)));

/**
 * Names, or parts of them, spelt whole or by initials; whole spellings, whole names and important ones first.
 * @param names The important ones first.
 */
export function namesSpelt(names: readonly Spelt[], letters: string, sounding: Sounding): Guess[] {
  return names.flatMap(({ text, chars, [sounding]: readings }, rank) =>
    chars.flatMap((_, start) => {
      const full = spell(readings, start, letters);
      const covered = (full ?? spell(initialsOf(readings), start, letters))?.length ?? 0;
      if (covered < 2) return [];
      // Initials say little: they must be those of a word, two of them those of the whole name.
      const isWhole = start === 0 && covered === chars.length;
      const isInitials = isWhole || (letters.length > 2 && isAligned(text, start, covered));
      if (full === undefined && !isInitials) return [];
      const score = (full === undefined ? 0 : 10) + (isWhole ? 2 : 0) - (start > 0 ? 1 : 0) - rank / 1000;
      return [{ text: chars.slice(start, start + covered).join(''), score }];
    }),
  );
}

/** Words spelt so from their beginning: two characters, or three and the last syllable not yet complete. */
export function wordsSpelt(words: readonly Spelt[], letters: string, sounding: Sounding): Guess[] {
  return words.flatMap(({ chars, [sounding]: readings }) => {
    const { length, complete } = spell(readings, 0, letters) ?? { length: 0, complete: false };
    if (length < (complete ? 2 : 3)) return [];
    const whole = length === chars.length ? 0.5 : 0;
    return [{ text: chars.slice(0, length).join(''), score: (complete ? 10.5 : 9.5) + whole }];
  });
}

/** So many letters of a word are enough to guess it behind others. */
const BEGUN = 3;

/**
 * The fewest words that together are spelt so, frequent ones first; of the last three letters are enough, so that what
 * is still being typed can be looked for.
 * @returns Nothing when there is no such row of two words and more.
 */
export function rowSpelt(words: readonly Spelt[], letters: string, sounding: Sounding): string | undefined {
  const byInitial = new Map<string, Spelt[]>();
  for (const word of words)
    for (const initial of new Set(word[sounding][0]?.map((syllable) => syllable.slice(0, 1))))
      byInitial.set(initial, [...(byInitial.get(initial) ?? []), word]);
  const rows: (string[] | undefined)[] = [[]];
  for (let at = 0; at < letters.length; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    for (const word of byInitial.get(letters.slice(at, at + 1)) ?? [])
      for (const length of lengthsSpelt(word[sounding], letters, at))
        if ((rows[at + length]?.length ?? Infinity) > row.length + 1) rows[at + length] = [...row, word.text];
  }
  const row = rows[letters.length] ?? withBegun(rows, words, letters, sounding);
  return row !== undefined && row.length > 1 ? row.join('') : undefined;
}

/** The row that reaches farthest, with the first word that begins as the letters behind it do. */
function withBegun(
  rows: readonly (string[] | undefined)[],
  words: readonly Spelt[],
  letters: string,
  sounding: Sounding,
): string[] | undefined {
  // No findLastIndex: browsers of 2021 lack it.
  let at = rows.length - 1;
  while (at >= 0 && (rows[at] === undefined || letters.length - at < BEGUN)) at -= 1;
  const last = words.find((word) => spell(word[sounding], 0, letters.slice(at)) !== undefined);
  return at < 1 || last === undefined ? undefined : [...(rows[at] ?? []), last.text];
}

/** How many letters from `at` on the syllables can take up, one reading each. */
const lengthsSpelt = (readings: Syllables, letters: string, at: number): number[] =>
  readings.reduce<number[]>(
    (lengths, syllables) => [
      ...new Set(
        lengths.flatMap((length) =>
          syllables.flatMap((one) => (letters.startsWith(one, at + length) ? length + one.length : [])),
        ),
      ),
    ],
    [0],
  );
