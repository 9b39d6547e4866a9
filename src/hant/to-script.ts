import { Trie } from 'opencc-js/core';
import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import { lazy } from '../lib/memo.ts';
import { HOUSE_TABLE, SEVERAL } from './house-table.ts';

/** Words or single characters, Simplified → Traditional, equally long. */
export type Table = Readonly<Record<string, string>>;

/** The forms of `t` that Noto Serif TC and most readers' fonts lack, as they have them. */
const FORMS: Table = { 爲: '為', 僞: '偽' };

const QUOTATION_MARKS: Table = { '“': '「', '”': '」', '‘': '『', '’': '』' };

const replaced = (text: string, table: Table): string =>
  text.replace(/[爲僞“”‘’]/g, (character) => table[character] ?? character);

const pairsOf = (dictionary: string): string[][] => dictionary.split('|').map((pair) => pair.split(' '));

/** Characters that OpenCC's phrases write in more than one way, and the ways; the usual one first. */
export const ambiguousForms = lazy((): ReadonlyMap<string, ReadonlySet<string>> => {
  const forms = new Map(
    pairsOf(replaced(characters, FORMS)).map(([from = '', to = '']) => [from, new Set([to])] as const),
  );
  for (const [from = '', to = ''] of pairsOf(replaced(phrases, FORMS))) {
    const targets = [...to];
    for (const [at, character] of [...from].entries()) {
      const found = forms.get(character) ?? new Set([character]);
      forms.set(character, found.add(targets[at] ?? ''));
    }
  }
  return new Map([...forms].filter(([, { size }]) => size > 1));
});

const simplified = lazy(
  () =>
    new Set(
      pairsOf(characters).flatMap(([from = '', to]) =>
        from !== to && ambiguousForms().get(from)?.has(from) !== true ? from : [],
      ),
    ),
);

/** The characters of a text that only Simplified script has. */
export const simplifiedOnly = (text: string): string[] =>
  [...text].filter((character) => simplified().has(character));

/**
 * Phrase-level conversion to the standard of OpenCC's `t`: wording stays, only the script changes, and every character
 * stays in its place. At each place the longest entry counts, be it OpenCC's or a table's.
 * @param table The editors' decisions (`content/hant.yaml`), over those of the house and OpenCC's.
 */
export function createConverter(table: Table = {}) {
  const decided = { ...HOUSE_TABLE, ...table };
  const trie = new Trie();
  trie.loadDict(replaced(characters, FORMS));
  trie.loadDict(replaced(phrases, FORMS));
  trie.loadDict(Object.entries(QUOTATION_MARKS));
  trie.loadDict(Object.entries(decided).map(([from, to]) => [from, replaced(to, QUOTATION_MARKS)]));
  /* Characters that no phrase and no table decided, where they stand, and their forms, the written one first. */
  const undecided = (text: string) => {
    const found: { character: string; at: number; forms: string[] }[] = [];
    for (let at = 0; at < text.length;) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const end = trie.matchPrefix(text, at)?.end ?? at + character.length;
      const forms = ambiguousForms().get(character);
      if (end === at + character.length && forms && SEVERAL.includes(character) && !(character in decided))
        found.push({ character, at, forms: [...forms] });
      at = end;
    }
    return found;
  };
  return { convert: (text: string): string => trie.convert(text), undecided };
}
