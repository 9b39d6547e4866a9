import { soundsOf, type PinyinTable } from './pinyin-table.ts';

interface Guess {
  text: string;
  /** 越大越像。 */
  score: number;
}

interface Entry {
  chars: string[];
  syllables: string[];
}

/** 同音字、一个字不同各算多少差别；合计超过上限就不提。 */
const COST = { same: 0, homophone: 0.3, different: 1, limit: 1, limitShort: 0.6 };

/** 由拼音、首字母、同音字、一字之差找出读者多半想查的站内词。 */
export class Suggester {
  readonly #entries: Entry[];
  readonly #homophones: ReadonlyMap<string, ReadonlySet<string>>;

  readonly #words: Entry[];

  constructor({ phrases, words = '', heteronyms = [], homophones }: PinyinTable) {
    const toEntry = ([phrase, syllables]: readonly [string, string]): Entry => ({
      chars: [...phrase],
      syllables: syllables.split(' '),
    });
    const sounds = soundsOf(homophones);
    this.#words = words
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ chars: [...word], syllables: [...word].map((char) => sounds.get(char) ?? '') }))
      .concat(heteronyms.map(toEntry));
    this.#entries = phrases.map(toEntry);
    this.#homophones = new Map(
      Object.entries(homophones).map(([syllable, chars]) => [syllable, new Set(chars)]),
    );
  }

  /**
   * @param text 规范形的输入。
   * @returns 换好的整句；没有把握时是 undefined，不会原样返回。
   */
  suggest(text: string): string | undefined {
    if (/^[a-z' ]+$/.test(text)) return this.#fromLetters(text);
    const latin = text.replace(/[a-z']{2,}/g, (run) => this.#fromLatin(run.replaceAll("'", ''))?.text ?? run);
    const replaced = latin
      .split(/(?<space>\s+)/u)
      .map((part) => this.#fromHan(part) ?? part)
      .join('');
    return replaced === text ? undefined : replaced;
  }

  /** 连起来拼一个词；拼不成，就一处空格一个词。 */
  #fromLetters(text: string): string | undefined {
    const whole = this.#fromLatin(text.replace(/[' ]/g, ''));
    if (whole !== undefined) return whole.text;
    const parts = text.split(/ +/).map((part) => this.#fromLatin(part.replaceAll("'", ''))?.text);
    return parts.length > 1 && parts.every((part) => part !== undefined) ? parts.join(' ') : undefined;
  }

  #fromLatin(letters: string): Guess | undefined {
    if (letters.length < 2) return undefined;
    const words = this.#words
      .filter(({ syllables }) => syllables.join('') === letters)
      .map(({ chars }) => ({ text: chars.join(''), score: 11.5 }));
    return best([
      ...words,
      ...this.#entries.flatMap(({ chars, syllables }, rank) =>
        chars.flatMap((_, start) => {
          const length = spelled(syllables.slice(start), letters);
          const initials = spelled(
            syllables.slice(start).map((syllable) => syllable.slice(0, 1)),
            letters,
          );
          const covered = length ?? initials;
          if (covered === undefined || covered < 2) return [];
          const whole = start === 0 && covered === chars.length ? 2 : 0;
          const score = (length === undefined ? 0 : 10) + whole - (start > 0 ? 1 : 0) - rank / 1000;
          return [{ text: chars.slice(start, start + covered).join(''), score }];
        }),
      ),
    ]);
  }

  #fromHan(part: string): string | undefined {
    const chars = [...part];
    if (chars.length < 2) return undefined;
    // 本来就是站内的词，不换。
    if ([...this.#entries, ...this.#words].some((entry) => entry.chars.join('').includes(part))) {
      return undefined;
    }
    const guess = best([
      ...this.#words.flatMap((entry) => this.#sameSound(chars, entry)),
      ...this.#entries.flatMap((entry) => [
        ...this.#similar(chars, entry),
        ...this.#oneMissing(chars, entry),
      ]),
    ]);
    return guess?.text;
  }

  /** 等长地比：输入长时拿整个词在输入里滑动，输入短时拿输入在词里滑动。 */
  #similar(chars: readonly string[], entry: Entry): Guess[] {
    const length = Math.min(chars.length, entry.chars.length);
    const guesses: Guess[] = [];
    for (let at = 0; at <= Math.abs(chars.length - entry.chars.length); at += 1) {
      const [inQuery, inEntry] = chars.length > entry.chars.length ? [at, 0] : [0, at];
      const cost = this.#cost(chars, inQuery, entry, inEntry, length);
      if (cost === 0 || cost > (length < 3 ? COST.limitShort : COST.limit)) continue;
      const found = entry.chars.slice(inEntry, inEntry + length);
      const text = [...chars.slice(0, inQuery), ...found, ...chars.slice(inQuery + length)].join('');
      guesses.push({ text, score: length - cost * 2 - (inEntry > 0 ? 0.2 : 0) });
    }
    return guesses;
  }

  /** 正文里的词多，只认整个词、至多一个字同音。 */
  #sameSound(chars: readonly string[], entry: Entry): Guess[] {
    if (chars.length !== entry.chars.length) return [];
    const cost = this.#cost(chars, 0, entry, 0, chars.length);
    return cost > 0 && cost <= COST.homophone
      ? [{ text: entry.chars.join(''), score: chars.length - cost * 2 }]
      : [];
  }

  /** 漏打了一个字：输入等于整个词去掉一个字。 */
  #oneMissing(chars: readonly string[], entry: Entry): Guess[] {
    if (chars.length < 3 || entry.chars.length !== chars.length + 1) return [];
    const typed = chars.join('');
    const matches = entry.chars.some((_, gap) => entry.chars.toSpliced(gap, 1).join('') === typed);
    return matches ? [{ text: entry.chars.join(''), score: chars.length - 1.5 }] : [];
  }

  #cost(chars: readonly string[], from: number, entry: Entry, start: number, length: number): number {
    let cost = 0;
    for (let at = 0; at < length && cost <= COST.limit; at += 1) {
      const typed = chars[from + at] ?? '';
      if (typed === entry.chars[start + at]) continue;
      const sounds = this.#homophones.get(entry.syllables[start + at] ?? '');
      cost += sounds?.has(typed) === true ? COST.homophone : COST.different;
    }
    return cost;
  }
}

/** 字母恰好拼到第几个音节（最后一个可以没打完）；拼不上是 undefined。 */
function spelled(syllables: readonly string[], letters: string): number | undefined {
  let left = letters;
  for (const [at, syllable] of syllables.entries()) {
    if (syllable.startsWith(left)) return at + 1;
    if (!left.startsWith(syllable)) return undefined;
    left = left.slice(syllable.length);
  }
  return undefined;
}

function best(guesses: readonly Guess[]): Guess | undefined {
  return guesses.reduce<Guess | undefined>(
    (top, guess) => (top === undefined || guess.score > top.score ? guess : top),
    undefined,
  );
}
