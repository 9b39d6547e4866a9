import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';

const pairsOf = (dictionary: string): string[][] => dictionary.split('|').map((pair) => pair.split(' '));

/** Characters that Traditional text never writes: not the outcome of any of OpenCC's entries. */
const written = new Set([characters, phrases].flatMap(pairsOf).flatMap(([, to = '']) => [...to]));
const wrong = new Set(pairsOf(characters).flatMap(([from = '']) => (written.has(from) ? [] : [from])));

/** The places in a text of the Traditional edition where a character is that only Simplified text has, with what is around. */
export const simplifiedOnly = (text: string): string[] =>
  [...text.matchAll(/\p{Script=Han}/gu)]
    .filter(([character]) => wrong.has(character))
    .map(({ index }) => text.slice(Math.max(0, index - 6), index + 6));
