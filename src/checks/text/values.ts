import { NUMERAL_CHARACTERS, parseNumeral } from './numerals.ts';

const NUMERAL = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)[多余]?([十百千]?[万亿]*)|[${NUMERAL_CHARACTERS}]*[多余]?[万亿]+|[${NUMERAL_CHARACTERS}]+`,
  'gu',
);

function valueOf(match: RegExpExecArray): number {
  const [whole, digits, scale = ''] = match;
  if (digits === undefined) return parseNumeral(whole.replace(/[多余]/gu, ''));
  return Number(digits.replaceAll(',', '')) * (scale === '' ? 1 : parseNumeral(scale));
}

/** Every numeral of a text as a number, digits and Chinese numerals alike: 30多万 is 300000, 三度 is 3. */
export function valuesIn(text: string): number[] {
  return [...text.matchAll(NUMERAL)].map((match) => valueOf(match));
}
