import type { Lexicon } from '../shared/lexicon.ts';
import { dropQuotes, normalise } from '../shared/normalise.ts';
import { ARTICLE, KINDS } from '../shared/record.ts';
import { FUNCTION_WORDS } from '../shared/questions.ts';
import { GROUPS } from '../shared/synonyms.ts';
import { wordsOf } from '../shared/words.ts';
import { buildReadings } from './readings.ts';
import type { Searchable } from './searchable.ts';
import { folded, foldOf, traditionalPairs, writtenCharacters } from './traditional.ts';

/** So much of the word list as fits the 12 KB the lexicon may weigh. Unit: characters, spaces included. */
const WORD_LIST_LENGTH = 9_000;

/**
 * All that can be searched → lexicon; whatever script the pages are in, names and words are in Simplified characters.
 * @param isTraditional The pages are in Traditional characters.
 */
export function buildLexicon(pages: readonly Searchable[], isTraditional = false): Lexicon {
  const written = isTraditional ? pages.flatMap(textsOf).join('') : '';
  const fold = foldOf(written);
  const all = pages.map((one) => inSimplified(one, (text) => folded(text, fold)));
  const articles = all.filter(({ kind }) => kind === ARTICLE);
  const entries = all.filter(({ kind }) => kind !== ARTICLE);
  const names = [...entries, ...articles.filter(({ aliases }) => aliases.length > 0)].map(
    ({ title, aliases }) => [title, ...aliases],
  );
  const texts = all.flatMap(textsOf);
  const words = commonWords(texts);
  return {
    names,
    sections: [...new Set(articles.map(({ section }) => section))],
    words: words.join(' '),
    traditional: traditionalPairs([...texts, ...KINDS, ...FUNCTION_WORDS, ...GROUPS.flat()].join(''), fold),
    written: writtenCharacters(written, fold),
    readings: buildReadings(
      entries.flatMap(({ title, aliases }) => [title, ...aliases]),
      words,
    ),
  };
}

const textsOf = ({ title, aliases, text }: Searchable): string[] => [title, ...aliases, text];

const inSimplified = (one: Searchable, fold: (text: string) => string): Searchable => ({
  ...one,
  title: fold(one.title),
  aliases: one.aliases.map(fold),
  section: fold(one.section),
  text: fold(one.text),
});

/** Single characters that join words; what they touch is no word. */
const JOINING = /^[的了是在和与也都还就有把被对从到以于之其这那个]$/u;

/**
 * Words of two characters and more, frequent ones first; then a single character with the word beside it
 * (云计算, 机遇期), as the segmenter takes apart what readers take for one word. Pagefind finds a single
 * character only where a word begins with it, so for every other character one word that holds it comes before all.
 */
function commonWords(texts: readonly string[]): string[] {
  const words = new Map<string, number>();
  const compounds = new Map<string, number>();
  const leading = new Set<string>();
  const holders = new Map<string, string>();
  const count = (counts: Map<string, number>, word: string): void => {
    if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const text of texts) {
    for (const [run] of dropQuotes(normalise(text)).text.matchAll(/\p{Script=Han}{2,}/gu)) {
      const chars = [...run];
      for (const char of chars.slice(0, -1)) leading.add(char);
      holders.set(chars.at(-1) ?? '', chars.slice(-2).join(''));
      const parts = wordsOf(run);
      for (const [at, part] of parts.entries()) {
        count(words, part);
        const next = parts[at + 1] ?? '';
        const single = part.length === 1 ? part : next;
        if (part.length + next.length > 2 && single.length === 1 && !JOINING.test(single))
          count(compounds, part + next);
      }
    }
  }
  const needed = [...holders].filter(([char]) => !leading.has(char)).map(([, word]) => word);
  const sorted = [words, compounds].flatMap((counts) =>
    [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word),
  );
  let length = 0;
  return [...new Set([...needed, ...sorted])].filter(
    (word) => (length += word.length + 1) <= WORD_LIST_LENGTH,
  );
}
