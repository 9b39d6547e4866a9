import phrases from 'opencc-js/dict/STPhrases';
import { Converter } from 'opencc-js/t2cn';

/** OpenCC's `t`, in which the Traditional edition is written. */
const fromStandard = Converter({ from: 't', to: 'cn' });
/** Taiwan writes 著 in 隨著 and 聯繫著, others 着; left alone where the site itself uses 著. */
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });

/** Text in Simplified characters, one for one. */
export const simplified = (text: string): string => [...text].map((char) => fromStandard(char)).join('');

/** Traditional character → the Simplified one it counts as. */
export type Fold = ReadonlyMap<string, string>;

/** Text as it counts in search. */
export const folded = (text: string, fold: Fold): string =>
  [...text].map((char) => fold.get(char) ?? char).join('');

/**
 * The Traditional characters of an edition and what they count as. In some words a character is not the one that
 * stands for it elsewhere: 批覆 is 批复, so 覆 counts as 复 wherever it stands, in pages and queries alike.
 * @param text All text of the edition that can be searched.
 */
export function foldOf(text: string): Fold {
  const chars = new Set(text.match(/\p{Script=Han}/gu));
  const fold = new Map([...chars].map((char) => [char, fromStandard(char)] as const));
  for (const pair of phrases.split('|')) {
    const [source = '', written = ''] = pair.split(' ');
    const isWritten = [...written].every((char) => chars.has(char)) && text.includes(written);
    if (!isWritten || folded(written, fold) === source) continue;
    const sources = [...source];
    for (const [at, char] of [...written].entries()) fold.set(char, sources[at] ?? char);
  }
  return new Map([...fold].filter(([char, simple]) => char !== simple));
}

const HAN = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => String.fromCodePoint(0x4e00 + at));

/** Every Traditional character and the Simplified one; converted as one text, but apart, so that no two are a word. */
function traditional(): (readonly [char: string, simple: string])[] {
  const simplifiedHan = fromTaiwan(HAN.join(' ')).split(' ');
  return HAN.map((char, at) => [char, simplifiedHan[at] ?? char] as const).filter(
    ([char, simple]) => simple !== char,
  );
}

/**
 * The Traditional characters for those of a text, in pairs: `兩两區区`.
 * @param text All that can be searched, and what questions are made of, in Simplified characters.
 * @param fold The characters of a Traditional edition.
 */
export function traditionalPairs(text: string, fold: Fold): string {
  const used = new Set(text.match(/\p{Script=Han}/gu) ?? []);
  const pairs = traditional().filter(([char, simple]) => used.has(simple) && !used.has(char));
  return [...pairs, ...fold].flat().join('');
}

/**
 * The Traditional characters that the pages write, and the Simplified ones that stand for themselves too (公里 beside
 * 這裏), the most frequent form first.
 */
export function writtenCharacters(text: string, fold: Fold): string {
  const counts = new Map<string, number>();
  for (const char of text.match(/\p{Script=Han}/gu) ?? []) counts.set(char, (counts.get(char) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([char]) => char);
  const several = new Set(fold.values());
  return sorted.filter((char) => fold.has(char) || several.has(char)).join('');
}
