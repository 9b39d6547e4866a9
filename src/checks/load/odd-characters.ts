import { code, type Kind, LOOK_ALIKES } from './look-alikes.ts';
import type { Finding } from '../problem.ts';

/** What they are called; the rest are control characters. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[\u200b\u2060\ufeff\u180e]/u, '零宽空格'],
  [/\u00ad/u, '软连字符'],
  [/[\u200c\u200d]/u, '零宽连接符'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, '文字方向的标记'],
  [/[\u2028\u2029]/u, '分行的标记'],
  [/[\u115f\u1160\u2800\u3164\uffa0]/u, '空白字符'],
  [/\p{M}/u, '附在前一个字上的符号'],
];

/** Characters that cannot be seen at all. */
export const INVISIBLE: Kind = {
  pattern: new RegExp(
    '(?![\\n\\r\\t\\u200d])[\\p{Cc}\\p{Cf}]|(?<!\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?)\\u200d' +
      '|\\u034f|[\\u2028\\u2029\\u115f\\u1160\\u2800\\u3164\\uffa0]' +
      '|(?<=\\p{Script=Han})(?![\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}])\\p{M}',
    'u',
  ),
  message: (found) => {
    const name = NAMES.find(([pattern]) => pattern.test(found))?.[1] ?? '控制字符';
    return `这一行有看不见的字符（${code(found)}，${name}），多半是从别处粘贴来的。`;
  },
  remedy: () => '把光标放到它后面，按一下退格键删去；这几个字重打一遍也行。',
};

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

/** The first odd character of each kind in a line, as itself or written by its number; `index` is in UTF-16 units. */
export function oddCharacters(line: string): (Finding & { index: number })[] {
  const written = [...line.matchAll(WRITTEN)].map((match) => ({
    index: match.index,
    text: characterOf(match),
  }));
  return KINDS.flatMap((kind) => {
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
