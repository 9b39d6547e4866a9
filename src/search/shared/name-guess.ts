import { isLikelySlip } from './slip.ts';
import { spell, type Readings, type Sounds } from './sounds.ts';
import type { Guess } from './text-guess.ts';
import { isAligned, isWord } from './words.ts';

/** Differences add up to this at most; two characters may differ in writing only, not in sound. */
const LIMIT = { long: 1, short: 0.6 };

interface Name {
  text: string;
  chars: string[];
  exact: Readings;
  near: Readings;
}

/** Names and titles of the site that sound like what was typed, or differ by a character or a missing one. */
export class NameGuesser {
  readonly #names: Name[];
  readonly #sounds: Sounds;

  /** @param names 汉字 alone, the important ones first. */
  constructor(names: readonly string[], sounds: Sounds) {
    this.#sounds = sounds;
    this.#names = names.map((text) => {
      const chars = [...text];
      return { text, chars, exact: sounds.readings(chars, false), near: sounds.readings(chars, true) };
    });
  }

  /** A name has it as it is. */
  has(part: string): boolean {
    return this.#names.some(({ text }) => text.includes(part));
  }

  /** A long name (four characters) is right, with stray ones around: no slip. */
  isNamed(part: string): boolean {
    return this.#names.some(
      ({ text, chars }) =>
        chars.length > 3 && part.includes(text) && part.split(text).every((rest) => rest.length < 2),
    );
  }

  /** Spelled whole or by initials; whole spellings, whole names and important ones first. */
  spelled(letters: string, sounding: 'exact' | 'near'): Guess[] {
    return this.#names.flatMap(({ text, chars, [sounding]: readings }, rank) =>
      chars.flatMap((_, start) => {
        const full = spell(readings.full, start, letters);
        const covered = (full ?? spell(readings.initials, start, letters))?.length ?? 0;
        if (covered < 2) return [];
        // Initials say little: they must be those of a word, two of them those of the whole name.
        const isWhole = start === 0 && covered === chars.length;
        const isInitials = isWhole || (letters.length > 2 && isAligned(text, start, covered));
        if (full === undefined && !isInitials) return [];
        const whole = isWhole ? 2 : 0;
        const score = (full === undefined ? 0 : 10) + whole - (start > 0 ? 1 : 0) - rank / 1000;
        return [{ text: chars.slice(start, start + covered).join(''), score }];
      }),
    );
  }

  /** Little different, or with a character left out. */
  similar(chars: readonly string[], isKnown: (part: string) => boolean): Guess[] {
    return this.#names.flatMap((name) => [
      ...this.#sameLength(chars, name, isKnown),
      ...oneMissing(chars, name),
      ...this.#lookalike(chars, name),
    ]);
  }

  /** A whole name little different; the rest of the input stays. */
  similarWhole(chars: readonly string[], isKnown: (part: string) => boolean): Guess[] {
    return this.#names
      .filter((name) => name.chars.length <= chars.length)
      .flatMap((name) => this.#sameLength(chars, name, isKnown));
  }

  /** A name of two characters with one mistaken for another that looks alike; characters that do mostly rhyme. */
  #lookalike(chars: readonly string[], name: Name): Guess[] {
    if (chars.length !== 2 || name.chars.length !== 2 || isWord(chars)) return [];
    const wrong = chars.findIndex((char, at) => char !== name.chars[at]);
    if (wrong === -1 || chars[1 - wrong] !== name.chars[1 - wrong]) return [];
    return this.#sounds.rhyme(chars[wrong] ?? '', name.chars[wrong] ?? '')
      ? [{ text: name.text, score: 0.5 }]
      : [];
  }

  /**
   * Compares at equal length: the name slides along a longer input, a shorter input along the name; short ones must
   * be whole words.
   */
  #sameLength(chars: readonly string[], name: Name, isKnown: (part: string) => boolean): Guess[] {
    const length = Math.min(chars.length, name.chars.length);
    const limit = length < 3 ? LIMIT.short : LIMIT.long;
    const guesses: Guess[] = [];
    for (let at = 0; at <= Math.abs(chars.length - name.chars.length); at += 1) {
      const [inQuery, inName] = chars.length > name.chars.length ? [at, 0] : [0, at];
      const { cost, strange } = this.#sounds.difference(
        [chars, inQuery],
        [name.chars, inName],
        length,
        limit,
      );
      if (cost === 0 || cost > limit) continue;
      if (length < 4 && !isAligned(name.text, inName, length)) continue;
      if (isWord(chars) && length < name.chars.length) continue;
      if (strange !== undefined) {
        const slip = { typed: chars.join(''), typedAt: inQuery + strange, text: name.text, start: inName };
        if (!isLikelySlip({ ...slip, length, at: inName + strange })) continue;
      }
      if (isKnown(chars.slice(inQuery, inQuery + length).join(''))) continue;
      const found = name.chars.slice(inName, inName + length);
      const text = [...chars.slice(0, inQuery), ...found, ...chars.slice(inQuery + length)].join('');
      guesses.push({ text, score: length - cost * 2 - (inName > 0 ? 0.2 : 0) });
    }
    return guesses;
  }
}

/** A character left out: the input is the whole name without it. */
function oneMissing(chars: readonly string[], name: Name): Guess[] {
  if (chars.length < 3 || name.chars.length !== chars.length + 1) return [];
  const typed = chars.join('');
  const matches = name.chars.some((_, gap) => name.chars.filter((__, at) => at !== gap).join('') === typed);
  return matches ? [{ text: name.text, score: chars.length - 1.5 }] : [];
}
