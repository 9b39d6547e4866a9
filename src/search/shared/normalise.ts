import { RADICALS } from './radicals.ts';

/** A normalised text, with where each UTF-16 unit stands in the original, for marking matches. */
export interface Normalised {
  source: string;
  text: string;
  /** Of `text[i]`, its UTF-16 position in the original; one item more at the end, the length of the original. */
  map: number[];
}

const VARIANTS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
  '―': '-',
  '−': '-',
  '•': '·',
  '・': '·',
  '‧': '·',
};

const MARK = /\p{M}+/gu;
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]/u;
const SPACE = /[\s\p{Cc}]/u;

let script: ReadonlyMap<string, string> = new Map();

/** Characters that count as another, Traditional ones as Simplified; one table a process, as there is one index. */
export function setScript(table: ReadonlyMap<string, string>): void {
  script = table;
}

/**
 * The form that pages and queries share: NFKD without combining marks (full-width to half-width, liǎng to liang), lower
 * case, one kind of quotation mark and of dash, runs of white space as one space, no zero-width characters.
 * One code point at a time, so that positions lead back and no surrogate pair is cut.
 */
export function normalise(source: string): Normalised {
  let text = '';
  const map: number[] = [];
  let at = 0;
  for (const char of source) {
    let folded: string;
    if (INVISIBLE.test(char)) folded = '';
    else if (SPACE.test(char)) folded = text.endsWith(' ') ? '' : ' ';
    else folded = VARIANTS[char] ?? fold(char);
    for (const unit of folded.split('')) {
      text += unit;
      map.push(at);
    }
    at += char.length;
  }
  map.push(source.length);
  return { source, text, map };
}

/** The form alone, without positions. */
export function normaliseText(source: string): string {
  return normalise(source).text.trim();
}

/**
 * Removes spaces beside 汉字. A headline of two lines is written in one with a space; readers type it without:
 * “会议将” must find “两区再开联席会议 将宣布”.
 */
export function joinHan(normalised: Normalised): Normalised {
  return normalised.text.includes(' ') ? dropWhere(normalised, isHanGap) : normalised;
}

/** Removes quotation and title marks: readers remember “唱好双城记” and type no marks within it. */
export function dropQuotes(normalised: Normalised): Normalised {
  return /["《》〈〉]/u.test(normalised.text) ? dropWhere(normalised, isQuote) : normalised;
}

function isQuote(text: string, at: number): boolean {
  return '"《》〈〉'.includes(text[at] ?? '');
}

function dropWhere(
  { source, text, map }: Normalised,
  drop: (text: string, at: number) => boolean,
): Normalised {
  const keep = Array.from({ length: text.length }, (_, at) => !drop(text, at));
  return {
    source,
    text: text
      .split('')
      .filter((_, at) => keep[at])
      .join(''),
    map: map.filter((_, at) => at === text.length || keep[at]),
  };
}

function isHanGap(text: string, at: number): boolean {
  const around = `${text[at - 1] ?? ''}${text[at + 1] ?? ''}`;
  return text[at] === ' ' && /\p{Script=Han}/u.test(around);
}

function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return script.get(char) ?? char;
  return RADICALS.get(char) ?? char.normalize('NFKD').replace(MARK, '').toLowerCase();
}
