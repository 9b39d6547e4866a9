import { NUMERAL_CHARACTERS, parseNumeral } from '../../lib/numerals.ts';

const HAN_NUMERAL = `[${NUMERAL_CHARACTERS}]+`;
const NUMERAL = new RegExp(
  `(?<parts>${HAN_NUMERAL})分之(?<some>${HAN_NUMERAL})|(?<half>半)(?=个)|` +
    `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)[多余]?[十百千]?[万亿]*|[${NUMERAL_CHARACTERS}]*[多余]?[万亿]+|${HAN_NUMERAL}`,
  'gu',
);

function valueOf({ 0: numeral, groups = {} }: RegExpExecArray): number {
  const { parts, some = '', half } = groups;
  if (parts !== undefined) return parseNumeral(some) / parseNumeral(parts);
  return half === undefined ? parseNumeral(numeral) : 0.5;
}

/** Every numeral of a text as a number, digits and Chinese numerals alike: 30多万 is 300000, 三度 is 3, 四分之一 is 0.25. */
export function valuesIn(text: string): number[] {
  return [...text.matchAll(NUMERAL)].map(valueOf);
}
