const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Characters of Chinese numerals, for regular expressions. */
export const NUMERAL_CHARACTERS = '零〇一二两三四五六七八九十百千';

/** A Chinese numeral → its value: 六 → 6, 两百一十七 → 217, 三千万 → 30000000, 万 → 10000. */
export function parseNumeral(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of text) {
    const small = SMALL_UNITS[character];
    const large = LARGE_UNITS[character];
    if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = undefined;
    } else if (large !== undefined) {
      const counted = section + (digit ?? 0);
      total = (counted === 0 ? Math.max(total, 1) : total + counted) * large;
      section = 0;
      digit = undefined;
    } else {
      digit = (digit ?? 0) * 10 + (DIGITS[character] ?? 0);
    }
  }
  return total + section + (digit ?? 0);
}
