import { EMPTY_LEXICON, type Lexicon } from '../shared/lexicon.ts';
import type { PinyinTable } from '../shared/pinyin-table.ts';
import type { Suggester } from '../shared/suggest.ts';
import type { Suggest } from './engine.ts';

/** 取拼音表与找相近说法的程序，备好提示；只取一次，取不到下次再取。多数查询用不着，所以不随引擎取。 */
export function lazySuggest(url: string, lexicon: Lexicon): Suggest {
  let loading: Promise<Suggester> | undefined;
  const load = async (): Promise<Suggester> => {
    const [{ createSuggester }, response] = await Promise.all([import('./suggester.ts'), fetch(url)]);
    if (!response.ok) throw new Error('没有取到拼音表');
    return createSuggester(lexicon, (await response.json()) as PinyinTable);
  };
  return async (text) => {
    loading ??= load();
    try {
      return (await loading).suggest(text);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

/** 取词表。小站的文章都在里面，缺了就会查不到，所以取不到就报错。 */
export async function loadLexicon(url: string): Promise<Lexicon> {
  const response = await fetch(url);
  if (!response.ok) throw new Error('没有取到词表');
  return { ...EMPTY_LEXICON, ...((await response.json()) as Partial<Lexicon>) };
}
