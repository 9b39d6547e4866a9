/** A 汉字, 〇 and 々 too. */
export const HAN = /[\p{Script=Han}〇々]/u;

const WORD_RUN = /[\p{Script=Han}〇々]+|(?:(?![\p{Script=Han}〇々])[\p{L}\p{N}])+/gu;

/**
 * Cuts a normalised text into terms: pairs of neighbouring 汉字 (a single one by itself), runs of letters and digits.
 * `5g产业` → `5g 产业`, `1+1>2` → `1 1 2`; marks make none.
 */
export function tokenise(normalised: string): string[] {
  const tokens: string[] = [];
  for (const [run] of normalised.matchAll(WORD_RUN)) {
    if (HAN.test(run)) tokens.push(...bigrams(run));
    else tokens.push(run);
  }
  return tokens;
}

/** Every pair of a run of 汉字; one alone is itself. */
export function bigrams(run: string): string[] {
  const chars = [...run];
  if (chars.length < 2) return chars;
  return chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`);
}
