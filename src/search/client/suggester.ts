import type { Lexicon } from '../shared/lexicon.ts';
import { dropQuotes, normalise } from '../shared/normalise.ts';
import { readHomophones, type PinyinTable } from '../shared/pinyin-table.ts';
import { Suggester } from '../shared/suggest.ts';

/** 拿栏目、名录、题目与正文来比；大站的正文不在手上，比表里的词。 */
export function createSuggester({ names, sections, articles = {} }: Lexicon, table: PinyinTable): Suggester {
  const bundled = Object.values(articles);
  const named = names.flatMap(({ title, aliases }) => [title, ...aliases]);
  const sources = [...sections, ...named, ...bundled.map(({ title }) => title)];
  // 紧跟着数的是量词，不是词头：“3年计划”里拿“计划”来比，不拿“年计划”。
  const phrases = new Set(sources.flatMap((text) => text.match(/(?<!\p{N})\p{Script=Han}{2,}/gu) ?? []));
  const bodies = bundled.flatMap(({ blocks }) => blocks.map(({ text }) => dropQuotes(normalise(text)).text));
  return new Suggester({
    phrases: [...phrases].map((phrase) => [phrase] as const),
    homophones: readHomophones(table),
    texts: [...bodies, ...(table.words ?? '').split(' ')],
  });
}
