import { EMPTY_LEXICON, type Lexicon } from '../shared/lexicon.ts';

/** 取词表。不是 JSON 就当没有：少了名录与提示，文章照样能查。 */
export async function loadLexicon(url: string): Promise<Lexicon> {
  const response = await fetch(url);
  if (!response.ok) return EMPTY_LEXICON;
  return { ...EMPTY_LEXICON, ...((await response.json()) as Partial<Lexicon>) };
}
