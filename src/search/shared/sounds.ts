/** How alike two characters are: the same, the same sound, a near one (zh/z, ang/an), another. */
const COST = { same: 0, homophone: 0.3, near: 0.5, different: 1 };

/** Folds sounds that are often confused: zh and z, ang and an, the writings of ü. */
export function foldSounds(letters: string): string {
  return letters
    .replace(/(?<=[zcs])h/g, '')
    .replace(/(?<=[aei])ng/g, 'n')
    .replaceAll('v', 'u')
    .replaceAll('l', 'n');
}

const finalOf = (syllable: string): string => syllable.replace(/^[^aeiouv]+/, '');

/** A number is no slip for another: “第二次” for “第三次” is another matter. */
const NUMERAL = /^[〇零一二两三四五六七八九十百千万亿]$/u;

/** Readings of characters, exact and folded, ready to look up. */
export interface Readings {
  full: readonly (readonly string[])[];
  initials: readonly (readonly string[])[];
}

export class Sounds {
  readonly #syllables = new Map<string, string[]>();
  readonly #folded = new Map<string, string[]>();

  /** @param homophones Syllable → characters; a character may have several. */
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

  /** Empty for an unknown character. */
  of(char: string): readonly string[] {
    return this.#syllables.get(char) ?? [];
  }

  /** How far `typed` is from `meant`, 0 to 1; Infinity where it cannot be. */
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

  /** @param near Folded sounds count as the same. */
  readings(chars: readonly string[], near: boolean): Readings {
    const table = near ? this.#folded : this.#syllables;
    const full = chars.map((char) => table.get(char) ?? []);
    return { full, initials: full.map((syllables) => syllables.map((syllable) => syllable.slice(0, 1))) };
  }
}

/** How far letters spell a name. */
export interface Spelling {
  /** Up to which character. */
  length: number;
  /** The last syllable is whole. */
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
