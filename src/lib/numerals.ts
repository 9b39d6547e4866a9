const DIGITS = '〇一二三四五六七八九';
/** The units, the largest first. */
const UNITS = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
  ['十', 10],
] as const;

/** Characters of Chinese numerals but 万 and 亿, for regular expressions. */
export const NUMERAL_CHARACTERS = '零〇一二两三四五六七八九十百千';

/**
 * A numeral in 汉字, in digits or in both → its value: 两百一十七 → 217, 3万5千 → 35000, 30多万 → 300000, 1.09亿 → 109000000,
 * 10,000 → 10000, 万 → 10000, 二〇二〇 → 2020.
 */
export function parseNumeral(text: string): number {
  for (const [unit, scale] of UNITS) {
    const at = text.lastIndexOf(unit);
    if (at < 0) continue;
    const head = at === 0 ? 1 : parseNumeral(text.slice(0, at));
    // Multiplied out, 1.09亿 has a hundred-millionth more.
    return Number((head * scale).toPrecision(15)) + parseNumeral(text.slice(at + 1));
  }
  const digits = text
    .replaceAll(/[多余,]/gu, '')
    .replaceAll('零', '〇')
    .replaceAll('两', '二');
  if (/^\d/.test(digits)) return Number(digits);
  return [...digits].reduce((value, digit) => value * 10 + Math.max(DIGITS.indexOf(digit), 0), 0);
}

/** Digits one by one, as years are said: 2020 → 二〇二〇. */
export function spellDigits(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)] ?? '').join('');
}

/** An integer below a trillion in Han numerals: 217 → 二百一十七, 10 → 十, 0 → 〇. */
export function spellInteger(value: number): string {
  return spellSection(value).replace(/^一十/u, '十');
}

function spellSection(value: number): string {
  for (const [unit, scale] of UNITS) {
    if (value < scale) continue;
    const rest = value % scale;
    const gap = rest > 0 && rest < scale / 10 ? '零' : '';
    return `${spellSection(Math.floor(value / scale))}${unit}${gap}${rest > 0 ? spellSection(rest) : ''}`;
  }
  return DIGITS[value] ?? '';
}
