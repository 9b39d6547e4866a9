import { EMPTY_LEXICON, type Lexicon } from '../shared/lexicon.ts';
import { dropQuotes, normalise } from '../shared/normalise.ts';
import { readHomophones, type PinyinTable } from '../shared/pinyin-table.ts';
import { Suggester } from '../shared/suggest.ts';
import type { Suggest } from './engine.ts';

/** 取拼音表，备好提示；只取一次，取不到下次再取。 */
export function lazySuggest(url: string, lexicon: Lexicon): Suggest {
  let loading: Promise<Suggester> | undefined;
  return async (text) => {
    loading ??= fetch(url).then(async (response) => {
      if (!response.ok) throw new Error('没有取到拼音表');
      return createSuggester(lexicon, (await response.json()) as PinyinTable);
    });
    try {
      return (await loading).suggest(text);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

/** 拿栏目、名录、题目与正文来比；大站的正文不在手上，比表里的词。 */
function createSuggester({ names, sections, articles = {} }: Lexicon, table: PinyinTable): Suggester {
  const bundled = Object.values(articles);
  const named = names.flatMap(({ title, aliases }) => [title, ...aliases]);
  const sources = [...sections, ...named, ...bundled.map(({ title }) => title)];
  const phrases = new Set(sources.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []));
  const bodies = bundled.flatMap(({ blocks }) => blocks.map(({ text }) => dropQuotes(normalise(text)).text));
  return new Suggester({
    phrases: [...phrases].map((phrase) => [phrase] as const),
    homophones: readHomophones(table),
    texts: [...bodies, ...(table.words ?? '').split(' ')],
  });
}

/** 取词表。不是 JSON 就当没有：少了名录与提示，文章照样能查。 */
export async function loadLexicon(url: string): Promise<Lexicon> {
  const response = await fetch(url);
  if (!response.ok) return EMPTY_LEXICON;
  return { ...EMPTY_LEXICON, ...((await response.json()) as Partial<Lexicon>) };
}
