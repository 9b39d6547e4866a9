/** Files of some editors begin with a mark nobody sees, which the YAML parser takes for text. */
export function withoutBom(text: string): string {
  return text.replace(/^\ufeff/, '');
}

/** A headline with `|` → one line, its parts joined by a space, but not after a mark. */
export function plain(text: string): string {
  return breakable(text).reduce(joinParts, '');
}

/** The parts of a headline; it may break between them, not in them. */
export function breakable(text: string): string[] {
  return text.split('|').filter((part) => part !== '');
}

/** The same, each cut after its marks. */
export function phrases(text: string): string[] {
  return breakable(text).flatMap((part) =>
    part.split(/(?<=[，、；：。！？”’》）])(?![，、；：。！？”’》）])/),
  );
}

/** Whether a space joins two parts in one line; not after a mark. */
export function needsSpace(before: string): boolean {
  return before !== '' && !/\p{P}$/u.test(before);
}

function joinParts(line: string, part: string): string {
  return needsSpace(line) ? `${line} ${part}` : line + part;
}

const MEASURE =
  '平方公里|平方米|公里|公顷|美元|人(?!才)|[年月日号时天个家名位项条件次届度倍座城种篇字页元吨米亩岁大%‰]';

/**
 * A number with what it counts: 3月25日, 30多万, 1200平方公里; and the 汉字 before it: at the start of a line a browser
 * would keep the space that it sets between them, where an element begins.
 */
const COUNTED = new RegExp(
  String.raw`(\p{Script=Han}?(?:\d+月\d+日|\d+(?:[.,]\d+)*[多余]?(?:[十百千万亿]+多?(?:${MEASURE})?|${MEASURE})))`,
  'u',
);

/** A text cut so that every second part is a number with what it counts. */
export const wholeNumbers = (text: string): string[] => text.split(COUNTED);

/** The first sentence of a text, with its marks and what closes. */
export function firstSentence(text: string): string {
  return /^.*?[。！？][”’》）]*/u.exec(text)?.[0] ?? text;
}

/** A 汉字 is one, a run of Latin letters or digits is one, marks are none. */
export function countCharacters(text: string): number {
  return text.match(/\p{Script=Han}|[\p{Script=Latin}\p{Nd}]+(?:[.,]\d+)*/gu)?.length ?? 0;
}

/** How wide a line is, in 汉字: Latin letters and digits 0.6 (Source Han Serif Heavy, measured), an emoji 1.3. */
export function widthInEm(text: string): number {
  const widths = [...text.replaceAll('\ufe0f', '')].map((character) => {
    if (character < '\u2000') return 0.6;
    return /\p{Extended_Pictographic}/u.test(character) ? 1.3 : 1;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The same with room for capitals, of which the widest take 1.1. */
export function widthAtMost(text: string): number {
  return widthInEm(text) + 0.5 * (text.match(/[A-Z@%&]/g)?.length ?? 0);
}

/** At least 1; 350 characters a minute, the slower middle of silent reading in Chinese. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / 350));
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for HTML and XML, also between quotation marks. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => REFERENCES[mark] ?? mark);

/** Text for a regular expression, where it means itself. */
export const escapeRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
