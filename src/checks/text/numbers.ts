import { NUMERAL_CHARACTERS, parseNumeral } from '../../lib/numerals.ts';

export interface NumberToken {
  /** To compare by: `2020年`, `第11`, `1000000`, `项6`, `词:5G`; 万 and 亿 are multiplied out. */
  key: string;
  /** As written. */
  shown: string;
  /** Where it begins. */
  index: number;
}

const CLASSIFIERS = '项家倍城成';
/** Before these a numeral does not count. */
const NOT_COUNTING = '(?!立|为|员|功|就|本|长|熟|交|形|绩|品|分(?!之)|效|不变)';
/** Idioms with numerals that are no numbers. */
const IDIOMS = /千家万户|万家灯火|百家争鸣|成千上万|千万(?=[别不要])/gu;

const PATTERN = new RegExp(
  [
    // A whole ISO date.
    '(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?)(?![\\d-])',
    // With letters (5G), and sums (1+1>2).
    '(?<term>[A-Za-z][A-Za-z-]*\\d[A-Za-z0-9]*|\\d+(?:\\.\\d+)?[A-Za-z][A-Za-z0-9]*|\\d+(?:[-+×*/=<>~—–]+\\d+)+)',
    // Digits with 第, 万, 亿, 多, 余, 年, 月, 日, 号, %.
    '(?<ordinal>第?)(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)[多余]?(?:\\s?(?<scale>[十百千]?[万亿]+|[十百千]))?[多余]?(?:\\s?(?<mark>[年月日号%‰]))?',
    // Chinese numerals before 万, 亿 or a measure word.
    `(?<hanOrdinal>第?)(?<numeral>[${NUMERAL_CHARACTERS}]*[多余]?[万亿]+|[${NUMERAL_CHARACTERS}]+)[多余]?(?<classifier>[${CLASSIFIERS}]${NOT_COUNTING})?`,
  ].join('|'),
  'gu',
);

function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ＋＞＜＝％．]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

function isoKeys(date: string): string[] {
  return date.split('-').map((part, index) => `${Number(part)}${'年月日'[index] ?? ''}`);
}

function hanKey(groups: Record<string, string | undefined>): string | undefined {
  const { classifier = '', hanOrdinal = '' } = groups;
  const numeral = (groups['numeral'] ?? '').replace(/[多余]/gu, '');
  const scaled = /[万亿]/u.test(numeral);
  if (classifier === '' && (!scaled || /^[万亿]+$/u.test(numeral))) return undefined;
  // 一 in “一家企业”, “一项共识” is no number.
  if (numeral === '一' && hanOrdinal === '' && classifier !== '倍') return undefined;
  const value = parseNumeral(numeral);
  return scaled ? `${hanOrdinal}${value}` : `${hanOrdinal}${classifier}${value}`;
}

function keysOf(match: RegExpExecArray): string[] {
  const groups = match.groups ?? {};
  if (groups['iso'] !== undefined) return isoKeys(groups['iso']);
  if (groups['term'] !== undefined) return [`词:${groups['term']}`];
  if (groups['digits'] === undefined) {
    const key = hanKey(groups);
    return key === undefined ? [] : [key];
  }
  const { digits, ordinal = '', scale = '', mark = '' } = groups;
  return [`${ordinal}${parseNumeral(digits + scale)}${mark === '号' ? '日' : mark}`];
}

/**
 * The numbers that need a source: all in digits; Chinese numerals before 万, 亿, 项, 家, 倍, 城, 成 alone.
 * @param names Names with numbers in them, which do not count.
 */
export function numberTokens(text: string, names: readonly string[] = []): NumberToken[] {
  let masked = halfWidth(text).replace(IDIOMS, (idiom) => '□'.repeat(idiom.length));
  for (const name of names) masked = masked.replaceAll(halfWidth(name), '□'.repeat(name.length));
  return [...masked.matchAll(PATTERN)].flatMap((match) =>
    keysOf(match).map((key) => ({
      key,
      shown: text.slice(match.index, match.index + match[0].length),
      index: match.index,
    })),
  );
}

/** All that a text with grounds may be quoted for, numbers in each spelling (六项 = 6项). */
export function numberKeys(text: string): Set<string> {
  const keys = new Set(statedTokens(text).map(({ key }) => key));
  const spelled = new RegExp(
    `(第?)([0-9]+(?:\\.[0-9]+)?|[${NUMERAL_CHARACTERS}]+)[多余]?([${CLASSIFIERS}个大次届条位座点天]?)`,
    'gu',
  );
  for (const [, ordinal = '', number = '', classifier = ''] of halfWidth(text).matchAll(spelled)) {
    if (classifier === '') continue;
    const value = parseNumeral(number);
    keys.add(`${ordinal}${value}`);
    if (CLASSIFIERS.includes(classifier)) keys.add(`${ordinal}${classifier}${value}`);
  }
  return keys;
}

/** A whole numeral; “一” and “两” alone mostly count nothing. */
const SPELLED = `(?<![${NUMERAL_CHARACTERS}])(?![一二两](?![${NUMERAL_CHARACTERS}]))[${NUMERAL_CHARACTERS}]+`;
/** Counts and ordinals that are spelled out: 第六次, 三度, 四大; not 第一时间. */
export const COUNTED = new RegExp(
  `第(?!一时间)[${NUMERAL_CHARACTERS}]+|${SPELLED}(?=[个大次届度条位座点天年月])`,
  'gu',
);
/** `第六` → `第6`, `三` → `3`. */
export function countedKey(shown: string): string {
  const ordinal = shown.startsWith('第') ? '第' : '';
  return `${ordinal}${String(parseNumeral(shown.slice(ordinal.length)))}`;
}
/** Of these, what no writer counts by himself: 三次, 五座; nor the first three of anything (第三次携手). */
const TOLD = new RegExp(
  `第(?![一二三][^${NUMERAL_CHARACTERS}])[${NUMERAL_CHARACTERS}]+|${SPELLED}(?=[次届度座])`,
  'gu',
);
/** What only a fact can tell beside numbers: the unit of a measure, a direction, a day of the week. */
const MEASURE = /\d+[多余]?[万亿]*(?<unit>平方公里|平方千米|平方米|公里|千米|公顷|亩|米|吨|美元|欧元|元)/gu;
const DIRECTION = /以[东南西北](?![一-龥]*[方部]人)/gu;
const WEEKDAY = /(?:星期|(?<![一二两三每0-9])周)(?<day>[一二三四五六日天])(?![年期岁围边刊])/gu;

/** Numbers, and what else of a text only a fact can tell. */
export function statedTokens(text: string, names: readonly string[] = []): NumberToken[] {
  const tokens = numberTokens(text, names);
  const masked = names.reduce((left, name) => left.replaceAll(name, '□'.repeat(name.length)), text);
  const found = (pattern: RegExp, keyOf: (match: RegExpExecArray) => string): NumberToken[] =>
    [...masked.matchAll(pattern)].map((match) => ({
      key: keyOf(match),
      shown: match[0],
      index: match.index,
    }));
  return [
    ...tokens,
    ...found(TOLD, ({ 0: shown }) => countedKey(shown)).filter(
      ({ index }) =>
        !tokens.some((token) => index >= token.index && index < token.index + token.shown.length),
    ),
    ...found(
      MEASURE,
      ({ 0: shown, groups }) => `${numberTokens(shown)[0]?.key ?? ''}${groups?.['unit'] ?? ''}`,
    ),
    ...found(DIRECTION, ({ 0: shown }) => `词:${shown}`),
    ...found(WEEKDAY, ({ groups }) => `词:周${(groups?.['day'] ?? '').replace('天', '日')}`),
  ];
}
