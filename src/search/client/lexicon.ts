import type { PinyinTable } from '../shared/pinyin-table.ts';
import { Suggester } from '../shared/suggest.ts';
import type { Suggest } from './engine.ts';
import { EMPTY_LEXICON, type Lexicon } from '../shared/lexicon.ts';

/** 取拼音表，备好提示；只取一次，取不到下次再取。 */
export function lazySuggest(url: string): Suggest {
  let loading: Promise<Suggester> | undefined;
  return async (text) => {
    loading ??= fetch(url).then(async (response) => new Suggester((await response.json()) as PinyinTable));
    try {
      return (await loading).suggest(text);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

/** 取词表。不是 JSON 就当没有：少了名录与提示，文章照样能查。 */
export async function loadLexicon(url: string): Promise<Lexicon> {
  const response = await fetch(url);
  if (!response.ok) return EMPTY_LEXICON;
  return { ...EMPTY_LEXICON, ...((await response.json()) as Partial<Lexicon>) };
}
