import { readHomophones, type Lexicon } from './lexicon.ts';
import type { Prepared } from './prepared.ts';
import { LIMITS, lookingAlike, similarIn, withMissing } from './similar.ts';
import { foldSounds, Sounds } from './sounds.ts';
import {
  type Guess,
  namesSpelt,
  rowSpelt,
  type Sounding,
  type Spelt,
  speltBy,
  wordsSpelt,
} from './spelling.ts';
import { isAligned } from './words.ts';

/** The likeliest; undefined without any. */
const best = (guesses: readonly Guess[]): string | undefined =>
  guesses.reduce<Guess | undefined>(
    (top, guess) => (top === undefined || guess.score > top.score ? guess : top),
    undefined,
  )?.text;

const hanRuns = (text: string): string[] => text.match(/\p{Script=Han}{2,}/gu) ?? [];

/** Longer input is mostly a sentence, maybe with a slip in it. Unit: characters. */
const MAX_WORDED = 12;

/** Whether the characters are two and more words of the site in a row (产业合作): then they are no slip. */
export function isWorded(chars: readonly string[], isWord: (piece: string) => boolean): boolean {
  if (chars.length < 4 || chars.length > MAX_WORDED) return false;
  const reached = [true];
  for (let end = 1; end <= chars.length; end += 1)
    reached[end] = [2, 3, 4].some(
      (size) => reached[end - size] === true && isWord(chars.slice(end - size, end).join('')),
    );
  return reached[chars.length] === true;
}

/** From pinyin, initials, homophones and near misses: what the reader may have meant, out of what the site says. */
export class Suggester {
  readonly #sounds: Sounds;
  readonly #names: Spelt[];
  readonly #words: Spelt[];

  constructor({
    names,
    sections,
    words,
    readings,
  }: Pick<Lexicon, 'names' | 'sections' | 'words' | 'readings'>) {
    this.#sounds = new Sounds(readHomophones(readings));
    const spelt = speltBy(this.#sounds);
    // What follows a digit is a measure word, not the head of a name: of “3年计划”, “计划” counts.
    const phrases = [...names.flat(), ...sections].flatMap(
      (text) => text.match(/(?<!\p{N})\p{Script=Han}{2,}/gu) ?? [],
    );
    this.#names = [...new Set(phrases)].map(spelt);
    this.#words = [...new Set(words.split(' ').flatMap(hanRuns))].map(spelt);
  }

  /**
   * @param text Normalised input.
   * @param near Records that hold part of it; their text is compared too.
   * @returns Whole queries, the likeliest first; never the input itself.
   */
  suggest(text: string, near: readonly Prepared[] = []): string[] {
    if (/^[a-z' ]+$/.test(text)) return this.#fromLetters(text);
    const mixed = /[a-z]/.test(text) ? best(namesSpelt(this.#names, text, 'exact')) : undefined;
    if (mixed !== undefined) return [mixed];
    const runs = new Set(near.flatMap((record) => hanRuns(`${record.titleText}\n${record.text}`)));
    // Letters with a digit behind them are a sign (km2, c919), not pinyin.
    const latin = text.replace(
      /[a-z']{2,}(?![a-z'\d])/g,
      (run) => this.#fromLatin(run.replaceAll("'", ''))[0] ?? run,
    );
    // What pinyin has just given is no slip of something else.
    if (latin !== text) return [latin];
    const replaced = text
      .split(/(?<space>\s+)/u)
      .map((part) => this.#fromHan(part, [...runs]) ?? part)
      .join('');
    return replaced === text ? [] : [replaced];
  }

  /** All letters together are a name; or each part is a word; or all together are words of the text. */
  #fromLetters(text: string): string[] {
    const letters = text.replace(/[' ]/g, '');
    const parts = text.split(/ +/).map((part) => this.#fromLatin(part.replaceAll("'", ''))[0]);
    const separate = parts.length > 1 && parts.every((part) => part !== undefined) ? [parts.join(' ')] : [];
    const name = separate.length === 0 ? undefined : best(namesSpelt(this.#names, letters, 'exact'));
    return [...new Set([...(name === undefined ? [] : [name]), ...separate, ...this.#fromLatin(letters)])];
  }

  /** As spelt; else taking zh for z, ang for an, n for l, as many here pronounce them. */
  #fromLatin(letters: string): string[] {
    // One syllable is one character: `jiang` is no 建公 begun.
    const isOne = [...this.#names, ...this.#words].some(({ exact }) => exact.flat().includes(letters));
    if (letters.length < 2 || isOne) return [];
    const exact = this.#spelled(letters, 'exact');
    return exact.length > 0 ? exact : this.#spelled(foldSounds(letters), 'near');
  }

  #spelled(letters: string, sounding: Sounding): string[] {
    const single = best([
      ...namesSpelt(this.#names, letters, sounding),
      ...wordsSpelt(this.#words, letters, sounding),
    ]);
    return [single, rowSpelt(this.#words, letters, sounding)].filter((guess) => guess !== undefined);
  }

  #fromHan(part: string, runs: readonly string[]): string | undefined {
    const chars = [...part];
    if (chars.length < 2 || !/^\p{Script=Han}+$/u.test(part)) return undefined;
    const texts = [...this.#words.map((word) => word.text), ...runs];
    const isKnown = (known: string): boolean =>
      [...this.#names.map((name) => name.text), ...texts].some((text) => text.includes(known));
    if (isKnown(part)) return undefined;
    const isSaid = (word: string): boolean =>
      texts.some((text) => text.includes(word) && isAligned(text, text.indexOf(word), word.length));
    const names = this.#names.map((name) => name.chars);
    const similarTo = (name: readonly string[]): Guess[] =>
      similarIn(chars, name, this.#sounds, LIMITS.name, isKnown);
    // Several words in a row are misspelt only if they resemble a whole name.
    if (isWorded(chars, isSaid))
      return best(names.filter((name) => name.length <= chars.length).flatMap(similarTo));
    const inNames = names.flatMap((name) => [
      ...similarTo(name),
      ...withMissing(chars, name),
      ...lookingAlike(chars, name, this.#sounds),
    ]);
    const inTexts = texts
      .map((text) => [...text])
      .filter((text) => text.length >= chars.length)
      .flatMap((text) => similarIn(chars, text, this.#sounds, LIMITS.text, isKnown));
    return best([...inNames, ...inTexts]);
  }
}
