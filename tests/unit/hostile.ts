import fc from 'fast-check';
import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };

/** The Big List of Naughty Strings, whole: script injection, SQL, paths, control characters, all scripts. */
const NAUGHTY: readonly string[] = naughty;

/* What that list has not: the grammar of this search, and what its folding and conversions may meet. */

const QUERY =
  '"|""|"""|" "|“|”|“”|“”“”|\'|\'\'|-|--|---|-"|-"a|-""|-氢能|- 氢能|-“”|--氢能|-<b>|"<script>"|-"<script>"|《|》|《》|《《《|（）|、、、|，|。|……|——|~|~~|*|**|+氢能|氢能+|site:x|a:b|a AND b|NOT a|a OR b';
const NUMBERS =
  '0|-0|1/0|0/0|0x0|0xffffffffffffffff|1e309|-1e309|1E02|9007199254740993|999999999999999999999999999|1.0.0.1|1,,2|0..0|.|..|,|1,000.000,00|٠١٢٣|１２３４|①②③|Ⅷ|½|一亿亿亿|万万万|零零零|〇|二〇〇〇〇年|第第第|十十十|百亿万亿';
const PERCENT =
  '%|%%|%2|%zz|%00|%0d%0a|%E0%A4%A|%C0%AE|%u0041|+|++|+++|&|&&q=x|=|?|#|#x|&amp;|;|q=1&q=2|?q=<b>|%F0%9F%98%80|%FF';
const REGEX =
  '.*|^$|(|)|[|]|{|}|\\|\\\\|(?:|(a+)+$|[a-|*|+?|$&|$1|\\1|(?<x>|a{99999}|\\p{Han}|/x/g|^|$|\\b|\\u{110000}';
const NAMES =
  '__proto__|constructor|prototype|hasOwnProperty|toString|valueOf|__defineGetter__|isPrototypeOf|undefined|undef|null|NULL|(null)|nil|None|NIL|true|false|NaN|Infinity|-Infinity|then|__hostile|arguments|this|window|document';
const INVISIBLE = [
  0x00, 0x01, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f, 0xa0, 0xad, 0x34f,
  0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x2000, 0x2003, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028,
  0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2063, 0x2066, 0x2067, 0x2069, 0x3000, 0x3164,
  0xfeff, 0xffa0, 0xfff9, 0xfffb, 0xfffd, 0xffff, 0xe0001, 0xe007f, 0xf0000, 0x10ffff,
];
const SURROGATES = [
  '\ud800',
  '\udfff',
  '\ud800\ud800',
  '\udc00\ud800',
  '氢\ud83d能',
  '\udc00氢能',
  'a\ud800"b',
];
const LONG = [
  '氢'.repeat(5000),
  'a'.repeat(20000),
  '0'.repeat(3000),
  '9'.repeat(400),
  '一'.repeat(500),
  '万'.repeat(300),
  '"'.repeat(999),
  '-'.repeat(999),
  '氢 '.repeat(500),
  '两江新区'.repeat(200),
  '的'.repeat(200),
  '什么'.repeat(100),
  '😀'.repeat(300),
  'é́́'.repeat(300),
  '<'.repeat(500),
  'W'.repeat(180),
  'liangjiang'.repeat(20),
  '和'.repeat(199),
  ' '.repeat(5000),
  '\u202e'.repeat(200),
];

/** All naughty strings with our own, each once. */
export const HOSTILE: readonly string[] = [
  ...new Set([
    ...NAUGHTY,
    ...[QUERY, NUMBERS, PERCENT, REGEX, NAMES].flatMap((list) => list.split('|')),
    ...INVISIBLE.flatMap((code) => {
      const char = String.fromCodePoint(code);
      return [char, `氢${char}能`];
    }),
    ...SURROGATES,
    ...LONG,
  ]),
];

/** How many different ones the list holds; all are in `HOSTILE`. */
export const NAUGHTY_COUNT = new Set(NAUGHTY).size;

/** Characters of the site and marks of the query grammar among random ones: otherwise no query would find anything. */
const FAMILIAR = fc.constantFrom(...'两江新区氢能联席会议一万多少什么的“”"-<>&');

/**
 * A random character: of any plane, a lone surrogate, a control character, a combining mark, one of the site's own.
 * Fast-check's own `binary` unit writes down all million characters first, which takes a second.
 */
const CHARACTER = fc.oneof(
  FAMILIAR,
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  fc.integer({ min: 0x4e00, max: 0x9fff }).map((unit) => String.fromCharCode(unit)),
);

/** Random strings; the same seed gives the same strings, so that a failure can be run again. */
export function randomStrings(count: number, seed = 20200423): string[] {
  return fc.sample(fc.string({ unit: CHARACTER, minLength: 1, maxLength: 25 }), { numRuns: count, seed });
}
