/** 一个汉字（含〇与々）。 */
export const HAN = /[\p{Script=Han}〇々]/u;

const RUN = /[\p{Script=Han}〇々]+|[^\p{Script=Han}〇々\P{L}]+|\p{N}+/gu;
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

/**
 * Pagefind 1.6.0 的索引没有、而本站检索要用的词：
 * 汉字串末尾的单字（它只按词首查找，前面没作过词首的末字就查不到）、带〇的二字、
 * 字母与数字连写时的各段、标点隔开而被它并成一词的各段（3.14 存成 314）。
 * @param normalised 规范形的文字，各块以空格相连。
 */
export function supplementaryTokens(normalised: string): string[] {
  const leading = new Set<string>();
  const wanted = new Set<string>();
  const trailing = new Set<string>();
  for (const [run] of normalised.matchAll(WORD_RUN)) {
    if (!HAN.test(run)) {
      wanted.add(run);
      for (const [part] of run.matchAll(RUN)) wanted.add(part);
      continue;
    }
    const chars = [...run];
    chars.slice(0, -1).forEach((char) => leading.add(char));
    trailing.add(chars.at(-1) ?? '');
    if (run.includes('〇') || chars.some((char) => char.length > 1)) {
      bigrams(run).forEach((pair) => wanted.add(pair));
    }
  }
  for (const char of trailing) if (!leading.has(char)) wanted.add(char);
  return [...wanted];
}
