import { isLikelySlip } from './slip.ts';
import { spell, type Readings, type Sounds } from './sounds.ts';
import { isAligned, isWord } from './words.ts';

/** A guess. */
export interface Guess {
  text: string;
  /** More is likelier. */
  score: number;
}

/** The likeliest; undefined without any. */
export function best(guesses: readonly Guess[]): Guess | undefined {
  return guesses.reduce<Guess | undefined>(
    (top, guess) => (top === undefined || guess.score > top.score ? guess : top),
    undefined,
  );
}

interface Run {
  text: string;
  chars: string[];
  exact: Readings;
  near: Readings;
}

/** So many letters of a word are enough to guess it behind others. */
const BEGUN = 3;

/** Differences by length: of two characters one may sound the same, from four one may differ. */
const LIMITS = [0, 0, 0.3, 0.6, 1];

/** Parts of the text that sound alike or differ by a character. */
export class TextGuesser {
  readonly #runs: Run[];
  readonly #sounds: Sounds;

  constructor(texts: readonly string[], sounds: Sounds) {
    this.#sounds = sounds;
    const runs = new Set(texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []));
    this.#runs = [...runs].map((text) => {
      const chars = [...text];
      return { text, chars, exact: sounds.readings(chars, false), near: sounds.readings(chars, true) };
    });
  }

  /** The text has it as it is. */
  has(part: string): boolean {
    return this.#runs.some(({ text }) => text.includes(part));
  }

  /** The text has just this word. */
  hasWord(part: string): boolean {
    return this.#runs.some(
      ({ text }) => text.includes(part) && isAligned(text, text.indexOf(part), part.length),
    );
  }

  /** Runs spelt so from their beginning: two characters, or three and the last syllable not yet complete. */
  spelled(letters: string, sounding: 'exact' | 'near'): Guess[] {
    return this.#runs.flatMap(({ chars, [sounding]: { full } }) => {
      const { length, complete } = spell(full, 0, letters) ?? { length: 0, complete: false };
      if (length < (complete ? 2 : 3)) return [];
      const whole = length === chars.length ? 0.5 : 0;
      return [{ text: chars.slice(0, length).join(''), score: (complete ? 10.5 : 9.5) + whole }];
    });
  }

  /**
   * The fewest words that together are spelt so, for runs that are words themselves, frequent ones first; of the last
   * three letters are enough, so that what is still being typed can be looked for.
   * @returns Nothing when there is no such row of two words and more.
   */
  sequence(letters: string, sounding: 'exact' | 'near'): string | undefined {
    const byInitial = new Map<string, Run[]>();
    for (const run of this.#runs) {
      for (const initial of new Set(run[sounding].initials[0]))
        byInitial.set(initial, [...(byInitial.get(initial) ?? []), run]);
    }
    const rows: (string[] | undefined)[] = [[]];
    for (let at = 0; at < letters.length; at += 1) {
      const row = rows[at];
      if (row === undefined) continue;
      for (const run of byInitial.get(letters.slice(at, at + 1)) ?? []) {
        for (const length of lengthsSpelt(run[sounding].full, letters, at)) {
          if ((rows[at + length]?.length ?? Infinity) > row.length + 1)
            rows[at + length] = [...row, run.text];
        }
      }
    }
    const whole = rows[letters.length] ?? this.#begun(rows, letters, sounding) ?? [];
    return whole.length > 1 ? whole.join('') : undefined;
  }

  /** The row that reaches farthest, with the first word that begins as the letters behind it do. */
  #begun(
    rows: readonly (string[] | undefined)[],
    letters: string,
    sounding: 'exact' | 'near',
  ): string[] | undefined {
    // No findLastIndex: browsers of 2021 lack it.
    let at = rows.length - 1;
    while (at >= 0 && (rows[at] === undefined || letters.length - at < BEGUN)) at -= 1;
    const last = this.#runs.find((run) => spell(run[sounding].full, 0, letters.slice(at)) !== undefined);
    return at < 1 || last === undefined ? undefined : [...(rows[at] ?? []), last.text];
  }

  /** Parts of the same length, little different; short ones must be words. */
  similar(chars: readonly string[]): Guess[] {
    if (isWord(chars)) return [];
    const limit = LIMITS[Math.min(chars.length, LIMITS.length - 1)] ?? 0;
    return this.#runs.flatMap((run) =>
      run.chars.slice(chars.length - 1).flatMap((_, start) => {
        const { length } = chars;
        const { cost, strange } = this.#sounds.difference([chars, 0], [run.chars, start], length, limit);
        if (cost === 0 || cost > limit) return [];
        if (length < 4 && !isAligned(run.text, start, length)) return [];
        if (strange !== undefined) {
          const slip = { typed: chars.join(''), typedAt: strange, text: run.text, start, length };
          if (!isLikelySlip({ ...slip, at: start + strange })) return [];
        }
        const text = run.chars.slice(start, start + length).join('');
        return [{ text, score: length - cost * 2 }];
      }),
    );
  }
}

/** How many letters from `at` on the syllables can take up, one reading each. */
function lengthsSpelt(readings: readonly (readonly string[])[], letters: string, at: number): Set<number> {
  let lengths = new Set([0]);
  for (const syllables of readings) {
    const next = new Set<number>();
    for (const length of lengths) {
      for (const syllable of syllables) {
        if (letters.startsWith(syllable, at + length)) next.add(length + syllable.length);
      }
    }
    lengths = next;
  }
  return lengths;
}
