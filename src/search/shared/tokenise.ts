/** 一个汉字（含〇与々）。 */
export const HAN = /[\p{Script=Han}〇々]/u;

const WORD_RUN = /[\p{Script=Han}〇々]+|(?:(?![\p{Script=Han}〇々])[\p{L}\p{N}])+/gu;

/**
 * 把规范形切成检索词：汉字串切成相邻二字（单字成串时取单字），拉丁字母与数字整段取。
 * `5g产业` → `5g 产业`；`1+1>2` → `1 1 2`；标点不产生检索词。
 */
export function tokenise(normalised: string): string[] {
  const tokens: string[] = [];
  for (const [run] of normalised.matchAll(WORD_RUN)) {
    if (HAN.test(run)) tokens.push(...bigrams(run));
    else tokens.push(run);
  }
  return tokens;
}

/** 一串汉字的全部相邻二字；只有一个字时就是它自己。 */
export function bigrams(run: string): string[] {
  const chars = [...run];
  if (chars.length < 2) return chars;
  return chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`);
}
