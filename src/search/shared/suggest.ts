import { foldSounds, Sounds, spell, type Readings } from './sounds.ts';
import { best, TextGuesser, type Guess } from './text-guess.ts';
import { oneMissing } from './one-missing.ts';
import { isWorded } from './worded.ts';
import { isAligned } from './words.ts';

/** 拿什么来比。 */
export interface SuggestSources {
  /** 站内的名字、题目（全是汉字），重要的在前；读音另给时以空格隔开。 */
  phrases: readonly (readonly [phrase: string, syllables?: string])[];
  /** 音节到字，一个字可以在几个音节下。 */
  homophones: Readonly<Record<string, string>>;
  /** 正文。只在拼全了，或一样长、差得很少时才提。 */
  texts?: readonly string[];
}

interface Entry {
  chars: string[];
  exact: Readings;
  near: Readings;
}

/** 差别合计超过上限就不提；两个字的词只容同音。 */
const LIMIT = { long: 1, short: 0.6 };

/** 由拼音、首字母、同音字、一字之差找出读者多半想查的站内词。 */
export class Suggester {
  readonly #entries: Entry[];
  readonly #sounds: Sounds;
  readonly #texts: TextGuesser;

  constructor({ phrases, homophones, texts = [] }: SuggestSources) {
    this.#sounds = new Sounds(homophones);
    for (const [phrase, syllables = ''] of phrases) {
      const chars = [...phrase];
      for (const [at, syllable] of syllables.split(' ').entries()) {
        if (syllable !== '') this.#sounds.add(chars[at] ?? '', syllable);
      }
    }
    this.#entries = phrases.map(([phrase]) => {
      const chars = [...phrase];
      const [exact, near] = [this.#sounds.readings(chars, false), this.#sounds.readings(chars, true)];
      return { chars, exact, near };
    });
    this.#texts = new TextGuesser(texts, this.#sounds);
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
    const name = separate === undefined ? undefined : best(this.#named(letters, 'exact'));
    return name?.text ?? separate ?? this.#fromLatin(letters);
  }

  /** 照拼的；不成，就当平翘舌、前后鼻音不分再试。 */
  #fromLatin(letters: string): string | undefined {
    if (letters.length < 2) return undefined;
    return this.#spelled(letters, 'exact') ?? this.#spelled(foldSounds(letters), 'near');
  }

  #spelled(letters: string, sounding: 'exact' | 'near'): string | undefined {
    return best([...this.#named(letters, sounding), ...this.#texts.spelled(letters, sounding)])?.text;
  }

  #named(letters: string, sounding: 'exact' | 'near'): Guess[] {
    return this.#entries.flatMap(({ chars, [sounding]: readings }, rank) =>
      chars.flatMap((_, start) => {
        const full = spell(readings.full, start, letters);
        const covered = (full ?? spell(readings.initials, start, letters))?.length ?? 0;
        if (covered < 2) return [];
        const whole = start === 0 && covered === chars.length ? 2 : 0;
        const score = (full === undefined ? 0 : 10) + whole - (start > 0 ? 1 : 0) - rank / 1000;
        return [{ text: chars.slice(start, start + covered).join(''), score }];
      }),
    );
  }

  #fromHan(part: string): string | undefined {
    const chars = [...part];
    if (chars.length < 2 || !/^\p{Script=Han}+$/u.test(part)) return undefined;
    if (this.#has(part) || this.#isNamed(part)) return undefined;
    // 几个词连着写的，只有像一个完整的名字（联合会议）才是写错了。
    if (isWorded(chars, (piece) => this.#texts.hasWord(piece))) {
      const whole = this.#entries.filter((entry) => entry.chars.length <= chars.length);
      return best(whole.flatMap((entry) => this.#similar(chars, entry)))?.text;
    }
    const guesses = this.#entries.flatMap((entry) => [
      ...this.#similar(chars, entry),
      ...oneMissing(chars, entry.chars),
    ]);
    return best([...guesses, ...this.#texts.similar(chars)])?.text ?? this.#texts.respell(chars);
  }

  /** 已有一个长名字（四个字起）写对了，只多出零散的字：没有写错。 */
  #isNamed(part: string): boolean {
    return this.#entries.some(({ chars }) => {
      const name = chars.join('');
      return chars.length > 3 && part.includes(name) && part.split(name).every((rest) => rest.length < 2);
    });
  }

  /** 本来就是站内的词，不换。 */
  #has(part: string): boolean {
    return this.#texts.has(part) || this.#entries.some(({ chars }) => chars.join('').includes(part));
  }

  /** 等长地比：输入长时拿整个词在输入里滑动，输入短时拿输入在词里滑动；短的要正好是词。 */
  #similar(chars: readonly string[], entry: Entry): Guess[] {
    const length = Math.min(chars.length, entry.chars.length);
    const limit = length < 3 ? LIMIT.short : LIMIT.long;
    const guesses: Guess[] = [];
    for (let at = 0; at <= Math.abs(chars.length - entry.chars.length); at += 1) {
      const [inQuery, inEntry] = chars.length > entry.chars.length ? [at, 0] : [0, at];
      let cost = 0;
      for (let step = 0; step < length && cost <= limit; step += 1) {
        cost += this.#sounds.cost(chars[inQuery + step] ?? '', entry.chars[inEntry + step] ?? '');
      }
      if (cost === 0 || cost > limit) continue;
      if (this.#has(chars.slice(inQuery, inQuery + length).join(''))) continue;
      const found = entry.chars.slice(inEntry, inEntry + length);
      if (length < 4 && !isAligned(entry.chars.join(''), inEntry, length)) continue;
      const text = [...chars.slice(0, inQuery), ...found, ...chars.slice(inQuery + length)].join('');
      guesses.push({ text, score: length - cost * 2 - (inEntry > 0 ? 0.2 : 0) });
    }
    return guesses;
  }
}
