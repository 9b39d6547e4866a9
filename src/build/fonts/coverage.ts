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
