import { EMPTY_LEXICON, type Lexicon } from '../shared/lexicon.ts';

/** Loads the lexicon. @throws When it cannot be had: without it much would silently not be found. */
export async function loadLexicon(url: string): Promise<Lexicon> {
  const response = await fetch(url);
  if (!response.ok) throw new Error('没有取到词表');
  return { ...EMPTY_LEXICON, ...((await response.json()) as Partial<Lexicon>) };
}
