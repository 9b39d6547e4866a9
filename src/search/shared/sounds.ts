/** How alike two characters are: the same, the same sound, a near one (zh/z, ang/an), another. */
const COST = { same: 0, homophone: 0.3, near: 0.5, different: 1 };

/** Folds sounds that are often confused: zh and z, ang and an, l and n, the writings of ü. */
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

const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

/** What characters sound like. */
export class Sounds {
  readonly #syllables = new Map<string, string[]>();
  readonly #folded: ReadonlyMap<string, string[]>;

  /** @param homophones Syllable → characters; a character may have several. */
  constructor(homophones: Readonly<Record<string, string>>) {
    for (const [syllable, chars] of Object.entries(homophones)) {
      for (const char of chars) this.#syllables.set(char, [...new Set([...this.of(char), syllable])]);
    }
    this.#folded = new Map([...this.#syllables].map(([char, all]) => [char, all.map(foldSounds)]));
  }

  /** Its syllables; none of an unknown character. */
  of(char: string): readonly string[] {
    return this.#syllables.get(char) ?? [];
  }

  /** The same, folded (`foldSounds`). */
  folded(char: string): readonly string[] {
    return this.#folded.get(char) ?? [];
  }

  /** How far `typed` is from `meant`, 0 to 1; Infinity where it cannot be. */
  cost(typed: string, meant: string): number {
    if (typed === meant) return COST.same;
    if (NUMERAL.test(typed) && NUMERAL.test(meant)) return Infinity;
    if (share(this.of(typed), this.of(meant))) return COST.homophone;
    return share(this.folded(typed), this.folded(meant)) ? COST.near : COST.different;
  }

  /** Whether two characters can end in the same final. */
  rhyme(one: string, other: string): boolean {
    return share(this.of(one).map(finalOf), this.of(other).map(finalOf));
  }
}
