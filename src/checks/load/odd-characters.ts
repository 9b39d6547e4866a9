import { INVISIBLE } from './invisible.ts';
import { type Kind, LOOK_ALIKES, type OddCharacter } from './look-alikes.ts';

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

/** The first odd character of each kind in a line, as itself or written by its number. */
export function oddCharacters(line: string): OddCharacter[] {
  const written = [...line.matchAll(WRITTEN)].map((match) => ({
    index: match.index,
    text: characterOf(match),
  }));
  return KINDS.flatMap((kind): OddCharacter[] => {
    const [pattern, say] = kind;
    const rule = kind === INVISIBLE ? 'invisible-character' : 'odd-character';
    const here = [...line.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: text, index }) => ({ text, index }));
    const there = written.filter(({ text }) => pattern.test(text));
    for (const { text, index } of [...here, ...there]) {
      const said = say(text);
      if (said !== undefined) return [{ rule, index, ...said }];
    }
    return [];
  });
}

/** Whether a text may hold any: the quick look before the lines are taken apart. */
export const mayBeOdd = (text: string): boolean =>
  KINDS.some(([pattern]) => pattern.test(text)) || /&#|&[A-Za-z]+;|\\[ux]/.test(text);
