/**
 * Characters the font lacks. Letters and numbers only: for marks the fallback does, and nobody sees a difference.
 * @param characters To be set.
 * @param covered Code points of the font.
 */
export function missingCharacters(characters: string, covered: ReadonlySet<number>): string[] {
  return [...characters].filter(
    (character) => /[\p{L}\p{N}]/u.test(character) && !covered.has(character.codePointAt(0) ?? 0),
  );
}
