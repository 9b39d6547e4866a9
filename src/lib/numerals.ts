const DIGITS = '〇一二三四五六七八九';

/** Digits one by one, as years are said: 2020 → 二〇二〇. */
export function spellDigits(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)] ?? '').join('');
}

/** An integer below a trillion in Han numerals: 217 → 二百一十七, 10 → 十, 0 → 〇. */
export function spellInteger(value: number): string {
  return spellSection(value).replace(/^一十/u, '十');
}

function spellSection(value: number): string {
  for (const [unit, scale] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['千', 1e3],
    ['百', 1e2],
    ['十', 10],
  ] as const) {
    if (value < scale) continue;
    const rest = value % scale;
    const gap = rest > 0 && rest < scale / 10 ? '零' : '';
    return `${spellSection(Math.floor(value / scale))}${unit}${gap}${rest > 0 ? spellSection(rest) : ''}`;
  }
  return DIGITS[value] ?? '';
}
