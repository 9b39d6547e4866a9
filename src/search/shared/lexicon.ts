/** What the layer must know before it asks Pagefind: names, readings and words only. Written beside the index. */
export interface Lexicon {
  /** A directory entry, or an article with other names: its title, then its aliases. Important ones first. */
  names: string[][];
  /** Names of the sections. */
  sections: string[];
  /** Words of the text, frequent ones first, apart by spaces. */
  words: string;
  /** Traditional forms of the characters used, in pairs: `兩两國国`. */
  traditional: string;
  /** The characters that the pages of the Traditional edition write; empty where they are in Simplified ones. */
  written: string;
  readings: Readings;
}

/** How characters are read, without tones. */
export interface Readings {
  /** The common characters in order, equal ones counted: `a2ai13an9…`; see `commonCharacters`. */
  common: string;
  /** Other readings and other characters in use: syllable → characters. */
  extra: Readonly<Record<string, string>>;
}

/** Name of the file, in the index directory. */
export const LEXICON_FILE = 'lexicon.json';

/** Loads the lexicon. @throws When it cannot be had: without it much would silently not be found. */
export async function loadLexicon(url: string): Promise<Lexicon> {
  const response = await fetch(url);
  if (!response.ok) throw new Error('没有取到词表');
  return (await response.json()) as Lexicon;
}

/** The 3,755 common characters (GB 2312 level 1, rows 16–55), there by reading; so the readings alone are enough. */
export function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell += 1) bytes.push(row, cell);
  }
  return [...new TextDecoder('gbk').decode(Uint8Array.from(bytes))];
}

/** Syllable → characters; a character can stand under several. */
export function readHomophones({ common, extra }: Readings): Record<string, string> {
  const table: Record<string, string> = { ...extra };
  const chars = commonCharacters();
  let at = 0;
  for (const [, syllable = '', count = '1'] of common.matchAll(/([a-z]+)(\d*)/g)) {
    const end = at + Number(count || 1);
    table[syllable] = chars.slice(at, end).join('') + (table[syllable] ?? '');
    at = end;
  }
  return table;
}
