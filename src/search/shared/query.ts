import { dateForms } from './dates.ts';
import { numberForms } from './numbers.ts';
import { normaliseText } from './normalise.ts';
import { tokenise } from './tokenise.ts';
import { wordingForms } from './wordings.ts';

/** A phrase of a query. */
export interface Term {
  /** Normalised. */
  text: string;
  /** Any of these will do; `text` is the first. */
  forms: string[];
  /** Other strings that lead Pagefind to it; they are not what the reader wants. */
  probes?: string[];
  /** In quotation marks: it must stand so. */
  quoted: boolean;
}

/** What the reader asks for. */
export interface Query {
  /** All must be met; none: there is nothing to search for. */
  terms: Term[];
  /** Any of these excludes. */
  excluded: string[];
}

/** The rest of a longer query is left out, lest a pasted text hold up the browser. Unit: UTF-16 units. */
export const MAX_QUERY_LENGTH = 200;
const MAX_TERMS = 12;

const PIECE = /(?<minus>-?)"(?<quoted>[^"]+)"?|(?<bare>[^\s"]+)/gu;
/** Title marks and brackets separate like full stops: a copied 《headline》 has none on the page. */
const SENTENCE_MARKS = /[，。、；：！？;!?《》〈〉【】]+|[,.:](?!\d)|(?<!\d)[,.:]/u;
/** The text is compared without title marks, so phrases lose them too; quotation marks have been read before. */
const TITLE_MARKS = /[《》〈〉]/gu;
/** An address copied with a headline is nothing to search for; Han characters right behind it are. */
const ADDRESS = /https?:\/\/[!-~]+/gu;
/** Han characters as an address encodes them, often copied from one. */
const ENCODED = /(?:%[\dA-F]{2}){3,}/giu;
/** A dash before a word is punctuation; only a hyphen excludes. */
const DASH = /(?<=^|\s)[—–―]+/gu;
/** Spaces within a date, a number or a sum; a full stop between the parts of a date. */
const LOOSE_NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d)[。．](?=\d)/gu, '.'],
  [/(?<=\d)\s+(?=[年月日号次届个家座项名位人城万亿千百多余倍条])/gu, ''],
  [/(?<=[第年月])\s+(?=\d)/gu, ''],
  [/(?<=\d)\s*(?<sign>[+>=<])\s*(?=\d)/gu, '$1'],
];
/** A word right behind a day: they need not stand so in the text. */
const AFTER_DAY = /(?<=\d月\d{1,2}[日号])(?=\p{Script=Han}{2})/gu;

/**
 * Reads what the reader typed: spaces and punctuation separate phrases, quotation marks keep words together,
 * `-word` excludes. What holds no letter, digit or Han character (a single `+`) is no phrase.
 */
export function parseQuery(input: string): Query {
  const plain = input.replace(ENCODED, decode).replace(ADDRESS, ' ').replace(DASH, ' ');
  const normal = normaliseText(truncate(plain, MAX_QUERY_LENGTH));
  const source = LOOSE_NUMBERS.reduce((text, [loose, tight]) => text.replace(loose, tight), normal);
  const terms: Term[] = [];
  const excluded: string[] = [];
  for (const match of source.matchAll(PIECE)) {
    const { minus = '', quoted, bare = '' } = match.groups ?? {};
    if (quoted !== undefined) {
      const text = quoted.replace(TITLE_MARKS, '').trim();
      if (minus === '-') keep(excluded, text);
      else addTerm(terms, text, true);
    } else if (/^-[^-]/u.test(bare) && tokenise(bare).length > 0) {
      keep(excluded, bare.slice(1).replace(TITLE_MARKS, ''));
    } else {
      const parts = bare.split(SENTENCE_MARKS).flatMap((part) => part.split(AFTER_DAY));
      for (const part of parts) addTerm(terms, part, false);
    }
  }
  return { terms: terms.slice(0, MAX_TERMS), excluded };
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

function addTerm(terms: Term[], text: string, quoted: boolean): void {
  if (tokenise(text).length === 0 || terms.some((term) => term.text === text)) return;
  const worded = [text, ...wordingForms(text)];
  const written = quoted ? [text] : [...worded, ...worded.flatMap(numberForms)];
  const forms = quoted ? written : [...new Set([...written, ...written.flatMap(dateForms)])];
  terms.push({ text, forms, quoted });
}

function keep(list: string[], text: string): void {
  if (tokenise(text).length > 0) list.push(text);
}

function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
