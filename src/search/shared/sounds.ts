/** 两个字有多像：同字、同音、近音（平翘舌、前后鼻音不分）、不同。 */
const COST = { same: 0, homophone: 0.3, near: 0.5, different: 1 };

/** 把分不清的音并成一种：zh与z、ang与an、ü的几种写法。 */
export function foldSounds(letters: string): string {
  return letters
    .replace(/(?<=[zcs])h/g, '')
    .replace(/(?<=[aei])ng/g, 'n')
    .replaceAll('v', 'u')
    .replaceAll('l', 'n');
}

const finalOf = (syllable: string): string => syllable.replace(/^[^aeiouv]+/, '');

/** 一个数不会是另一个数的笔误：把“第三次”改成“第二次”，就换了一件事。 */
const NUMERAL = /^[〇零一二两三四五六七八九十百千万亿]$/u;

/** 一串字的读音，各字一格；分清与不分清的各备一份，查的时候不再算。 */
export interface Readings {
  full: readonly (readonly string[])[];
  initials: readonly (readonly string[])[];
}

/** 各字的读音。 */
export class Sounds {
  readonly #syllables = new Map<string, string[]>();
  readonly #folded = new Map<string, string[]>();

  /** @param homophones 音节到字；一个字可以在几个音节下。 */
  constructor(homophones: Readonly<Record<string, string>>) {
    for (const [syllable, chars] of Object.entries(homophones)) {
      for (const char of chars) this.add(char, syllable);
    }
  }

  add(char: string, syllable: string): void {
    const known = this.#syllables.get(char);
    if (known === undefined) this.#syllables.set(char, [syllable]);
    else if (!known.includes(syllable)) known.push(syllable);
    this.#folded.set(char, (this.#syllables.get(char) ?? []).map(foldSounds));
  }

  /** 没有收的字是空表。 */
  of(char: string): readonly string[] {
    return this.#syllables.get(char) ?? [];
  }

  /** 把 `typed` 当成 `meant` 有多大差别，0–1；绝不可能的是 Infinity。 */
  cost(typed: string, meant: string): number {
    if (typed === meant) return COST.same;
    if (NUMERAL.test(typed) && NUMERAL.test(meant)) return Infinity;
    const heard = this.of(typed);
    if (heard.length === 0) return COST.different;
    const wanted = this.of(meant);
    if (wanted.some((syllable) => heard.includes(syllable))) return COST.homophone;
    const folded = this.#folded.get(typed) ?? [];
    const near = (this.#folded.get(meant) ?? []).some((syllable) => folded.includes(syllable));
    return near ? COST.near : COST.different;
  }

  /** Whether two characters can end in the same final. */
  rhyme(one: string, other: string): boolean {
    const finals = this.of(one).map(finalOf);
    return this.of(other).some((syllable) => finals.includes(finalOf(syllable)));
  }

  /** How much two runs of equal length differ; `strange` is a character that differs in sound too. Stops above the limit. */
  difference(
    [typed, typedFrom]: readonly [chars: readonly string[], from: number],
    [meant, meantFrom]: readonly [chars: readonly string[], from: number],
    length: number,
    limit: number,
  ): { cost: number; strange?: number } {
    let total = 0;
    let strange: number | undefined;
    for (let step = 0; step < length && total <= limit; step += 1) {
      const cost = this.cost(typed[typedFrom + step] ?? '', meant[meantFrom + step] ?? '');
      if (cost === COST.different) strange = step;
      total += cost;
    }
    return strange === undefined ? { cost: total } : { cost: total, strange };
  }

  /** @param near 平翘舌、前后鼻音不分。 */
  readings(chars: readonly string[], near: boolean): Readings {
    const table = near ? this.#folded : this.#syllables;
    const full = chars.map((char) => table.get(char) ?? []);
    return { full, initials: full.map((syllables) => syllables.map((syllable) => syllable.slice(0, 1))) };
  }
}

/** 一串字母拼到哪里。 */
export interface Spelling {
  /** 拼到第几个字。 */
  length: number;
  /** 最后一个音节打完了。 */
  complete: boolean;
}

/** Whether the readings from `at` on spell the letters; the last syllable may be incomplete. */
export function spell(
  readings: readonly (readonly string[])[],
  at: number,
  letters: string,
): Spelling | undefined {
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
