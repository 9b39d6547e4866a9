import { readHomophones, type Lexicon } from './lexicon.ts';
import { NameGuesser } from './name-guess.ts';
import type { Prepared } from './prepared.ts';
import { foldSounds, Sounds } from './sounds.ts';
import { best, type Guess, TextGuesser } from './text-guess.ts';
import { isWorded } from './worded.ts';

/** From pinyin, initials, homophones and near misses: what the reader may have meant, out of what the site says. */
export class Suggester {
  readonly #sounds: Sounds;
  readonly #names: NameGuesser;
  readonly #words: TextGuesser;

  constructor({
    names,
    sections,
    words,
    readings,
  }: Pick<Lexicon, 'names' | 'sections' | 'words' | 'readings'>) {
    this.#sounds = new Sounds(readHomophones(readings));
    // What follows a digit is a measure word, not the head of a name: of “3年计划”, “计划” counts.
    const phrases = [...names.flat(), ...sections].flatMap(
      (text) => text.match(/(?<!\p{N})\p{Script=Han}{2,}/gu) ?? [],
    );
    this.#names = new NameGuesser([...new Set(phrases)], this.#sounds);
    this.#words = new TextGuesser(words.split(' '), this.#sounds);
  }

  /**
   * @param text Normalised input.
   * @param near Records that hold part of it; their text is compared too.
   * @returns Whole queries, the likeliest first; never the input itself.
   */
  suggest(text: string, near: readonly Prepared[] = []): string[] {
    if (/^[a-z' ]+$/.test(text)) return this.#fromLetters(text);
    const texts = new TextGuesser(
      near.map((record) => `${record.titleText}\n${record.text}`),
      this.#sounds,
    );
    // Letters with a digit behind them are a sign (km2, c919), not pinyin.
    const latin = text.replace(
      /[a-z']{2,}(?![a-z'\d])/g,
      (run) => this.#fromLatin(run.replaceAll("'", ''))[0] ?? run,
    );
    const replaced = latin
      .split(/(?<space>\s+)/u)
      .map((part) => this.#fromHan(part, texts) ?? part)
      .join('');
    return replaced === text ? [] : [replaced];
  }

  /** All letters together are a name; or each part is a word; or all together are words of the text. */
  #fromLetters(text: string): string[] {
    const letters = text.replace(/[' ]/g, '');
    const parts = text.split(/ +/).map((part) => this.#fromLatin(part.replaceAll("'", ''))[0]);
    const separate = parts.length > 1 && parts.every((part) => part !== undefined) ? [parts.join(' ')] : [];
    const name = separate.length === 0 ? undefined : best(this.#names.spelled(letters, 'exact'));
    return [
      ...new Set([...(name === undefined ? [] : [name.text]), ...separate, ...this.#fromLatin(letters)]),
    ];
  }

  /** As spelt; else taking zh for z, ang for an, n for l, as many here pronounce them. */
  #fromLatin(letters: string): string[] {
    if (letters.length < 2) return [];
    const exact = this.#spelled(letters, 'exact');
    return exact.length > 0 ? exact : this.#spelled(foldSounds(letters), 'near');
  }

  #spelled(letters: string, sounding: 'exact' | 'near'): string[] {
    const single = best([
      ...this.#names.spelled(letters, sounding),
      ...this.#words.spelled(letters, sounding),
    ]);
    const several = this.#words.sequence(letters, sounding);
    const guesses = [
      ...(single === undefined ? [] : [single.text]),
      ...(several === undefined ? [] : [several]),
    ];
    return single !== undefined && single.score < 9 ? guesses.reverse() : guesses;
  }

  #fromHan(part: string, texts: TextGuesser): string | undefined {
    const chars = [...part];
    if (chars.length < 2 || !/^\p{Script=Han}+$/u.test(part)) return undefined;
    const isKnown = (known: string): boolean =>
      this.#names.has(known) || this.#words.has(known) || texts.has(known);
    if (isKnown(part) || this.#names.isNamed(part)) return undefined;
    // Several words in a row are misspelt only if they resemble a whole name.
    if (isWorded(chars, (piece) => this.#words.hasWord(piece) || texts.hasWord(piece)))
      return best(this.#names.similarWhole(chars, isKnown))?.text;
    const guesses = [
      ...this.#names.similar(chars, isKnown).map(prefer),
      ...this.#words.similar(chars),
      ...texts.similar(chars),
    ];
    return best(guesses)?.text;
  }
}

/** Equally near, a name is the likelier. */
const prefer = (guess: Guess): Guess => ({ ...guess, score: guess.score + 0.3 });
