/**
 * 字体里没有的字。只查文字与数字：标点和符号缺了，由后备字体补上，看不出差别。
 * @param characters 要排的字。
 * @param covered 字体收的码位。
 */
export function missingCharacters(characters: string, covered: ReadonlySet<number>): string[] {
  return [...characters].filter(
    (character) => /[\p{L}\p{N}]/u.test(character) && !covered.has(character.codePointAt(0) ?? 0),
  );
}

/** 给编者的说明：哪一页缺哪些字、怎么办。 */
export function coverageMessage(page: string, missing: readonly string[]): string {
  const list = missing
    .map((character) => `“${character}”（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}）`)
    .join('、');
  return `${page}：标题字体里没有 ${list}。请改写标题，或给 src/build/fonts/masters/ 换一份收有此字的字体。`;
}
