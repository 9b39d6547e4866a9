import { INVISIBLE } from './invisible.ts';
import type { Said } from '../problem.ts';
import { type Kind, LOOK_ALIKES } from './look-alikes.ts';

const KINDS: readonly Kind[] = [...LOOK_ALIKES, INVISIBLE];

/** Characters written by their number or name: `&#8203;`, `&shy;`, `\u200b`. */
const WRITTEN =
  /&#(\d+);|&#x([\da-f]+);|&(ZeroWidthSpace|NoBreak|shy|zwnj|zwj|lrm|rlm);|\\u([\da-f]{4})|\\x([\da-f]{2})/gi;
const BY_NAME: Readonly<Record<string, string>> = {
  zerowidthspace: '\u200b',
  nobreak: '\u2060',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
};

function characterOf(match: RegExpExecArray): string {
  const [, decimal, hex, name = '', unicode, latin] = match;
  const point = decimal === undefined ? Number.parseInt(hex ?? unicode ?? latin ?? '', 16) : Number(decimal);
  return BY_NAME[name.toLowerCase()] ?? (point <= 0x10ffff ? String.fromCodePoint(point) : '');
}

/** A character that nobody means to write. */
export interface OddCharacter extends Said {
  rule: 'odd-character' | 'invisible-character';
  /** Where it stands in the line, counted in UTF-16 units from 0. */
  index: number;
}

/** The first odd character of each kind in a line, as itself or written by its number. */
export function oddCharacters(line: string): OddCharacter[] {
  const written = [...line.matchAll(WRITTEN)].map((match) => ({
    index: match.index,
    text: characterOf(match),
  }));
  return KINDS.flatMap((kind): OddCharacter[] => {
    const { pattern, message, remedy } = kind;
    const rule = kind === INVISIBLE ? 'invisible-character' : 'odd-character';
    const here = [...line.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: text, index }) => ({ text, index }));
    const there = written.filter(({ text }) => pattern.test(text));
    const odd = [...here, ...there].find(({ text }) => remedy(text) !== undefined);
    return odd === undefined
      ? []
      : [{ rule, index: odd.index, message: message(odd.text), remedy: remedy(odd.text) ?? '' }];
  });
}

/** Whether a text may hold any: the quick look before the lines are taken apart. */
export const mayBeOdd = (text: string): boolean =>
  KINDS.some(({ pattern }) => pattern.test(text)) || /&#|&[A-Za-z]+;|\\[ux]/.test(text);
