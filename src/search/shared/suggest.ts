import { NameGuesser } from './name-guess.ts';
import { foldSounds, Sounds } from './sounds.ts';
import { best, TextGuesser } from './text-guess.ts';
import { isWorded } from './worded.ts';

/** 拿什么来比。 */
export interface SuggestSources {
  /** 站内的名字、题目（全是汉字），重要的在前；读音另给时以空格隔开。 */
  phrases: readonly (readonly [phrase: string, syllables?: string])[];
  /** 音节到字，一个字可以在几个音节下。 */
  homophones: Readonly<Record<string, string>>;
  /** 正文。只在拼全了，或一样长、差得很少时才提。 */
  texts?: readonly string[];
}

/** 由拼音、首字母、同音字、一字之差找出读者多半想查的站内词。 */
export class Suggester {
  readonly #names: NameGuesser;
  readonly #texts: TextGuesser;

  constructor({ phrases, homophones, texts = [] }: SuggestSources) {
    const sounds = new Sounds(homophones);
    for (const [phrase, syllables = ''] of phrases) {
      const chars = [...phrase];
      for (const [at, syllable] of syllables.split(' ').entries()) {
        if (syllable !== '') sounds.add(chars[at] ?? '', syllable);
      }
    }
    this.#names = new NameGuesser(
      phrases.map(([phrase]) => phrase),
      sounds,
    );
    this.#texts = new TextGuesser(texts, sounds);
  }

  /**
   * @param text 规范形的输入。
   * @returns 换好的整句；没有把握时是 undefined，不会原样返回。
   */
  suggest(text: string): string | undefined {
    if (/^[a-z' ]+$/.test(text)) return this.#fromLetters(text);
    // 后面紧跟着数的是记号（km2、c919），不是拼音。
    const latin = text.replace(
      /[a-z']{2,}(?![a-z'\d])/g,
      (run) => this.#fromLatin(run.replaceAll("'", '')) ?? run,
    );
    const replaced = latin
      .split(/(?<space>\s+)/u)
      .map((part) => this.#fromHan(part) ?? part)
      .join('');
    return replaced === text ? undefined : replaced;
  }

  /** 连起来是一个名字；不是，就一处空格一个词；再不是，连起来在正文里找。 */
  #fromLetters(text: string): string | undefined {
    const letters = text.replace(/[' ]/g, '');
    const parts = text.split(/ +/).map((part) => this.#fromLatin(part.replaceAll("'", '')));
    const separate =
      parts.length > 1 && parts.every((part) => part !== undefined) ? parts.join(' ') : undefined;
    const name = separate === undefined ? undefined : best(this.#names.spelled(letters, 'exact'));
    return name?.text ?? separate ?? this.#fromLatin(letters);
  }

  /** 照拼的；不成，就当平翘舌、前后鼻音不分再试。 */
  #fromLatin(letters: string): string | undefined {
    if (letters.length < 2) return undefined;
    return this.#spelled(letters, 'exact') ?? this.#spelled(foldSounds(letters), 'near');
  }

  #spelled(letters: string, sounding: 'exact' | 'near'): string | undefined {
    return best([...this.#names.spelled(letters, sounding), ...this.#texts.spelled(letters, sounding)])?.text;
  }

  #fromHan(part: string): string | undefined {
    const chars = [...part];
    if (chars.length < 2 || !/^\p{Script=Han}+$/u.test(part)) return undefined;
    if (this.#has(part) || this.#names.isNamed(part)) return undefined;
    const isKnown = (known: string): boolean => this.#has(known);
    // 几个词连着写的，只有像一个完整的名字（联合会议）才是写错了。
    if (isWorded(chars, (piece) => this.#texts.hasWord(piece)))
      return best(this.#names.similarWhole(chars, isKnown))?.text;
    const guesses = this.#names.similar(chars, isKnown);
    return best([...guesses, ...this.#texts.similar(chars)])?.text ?? this.#texts.respell(chars);
  }

  /** 本来就是站内的词，不换。 */
  #has(part: string): boolean {
    return this.#texts.has(part) || this.#names.has(part);
  }
}
