import { parseNumeral, spellDigits, spellInteger } from '../../lib/numerals.ts';

const NUMERAL =
  /(?:\d+[亿万千百十]+){2,}\d*|\d+[千百十][万亿]|(?:\d+(?:,\d{3})+|\d+(?:\.\d+)?)(?:万亿|亿|万|千|百)?|(?<han>[〇零一二两三四五六七八九十百千万亿]+)/gu;
/** Measure words and units of time. */
const COUNTER = /^(?:个|家|次|项|倍|座|条|名|位|人|年|月|日|号|天|城|大|届|期|批|多|余|公里|平方|亩|米)/u;

/**
 * Other ways to write a number: `1万家` → `10000家 10,000家 一万家`, `二〇二〇年` → `2020年`, six at most; several in a
 * phrase change together. Han numerals that are no number (的一, 一体化) stay. Without a number: empty.
 */
export function numberForms(phrase: string): string[] {
  const numerals = [...phrase.matchAll(NUMERAL)].filter((found) => looksNumeric(phrase, found));
  const written = numerals.map(({ 0: numeral, index }) => {
    const value = parseNumeral(numeral);
    const isYear = phrase[index + numeral.length] === '年';
    return value > 1e13 ? [] : writings(value, isYear);
  });
  const rewrite = (choose: (forms: string[]) => string | undefined): string =>
    numerals.reduceRight((text, { 0: numeral, index }, at) => {
      const form = choose(written[at] ?? []) ?? numeral;
      return text.slice(0, index) + form + text.slice(index + numeral.length);
    }, phrase);
  // Several are all in digits, or all in 汉字.
  const forms =
    numerals.length === 1
      ? Array.from({ length: 6 }, (_, at) => rewrite((choices) => choices[at]))
      : [rewrite(([digits]) => digits), rewrite((choices) => choices.find((form) => !/\d/.test(form)))];
  return [...new Set(forms)].filter((form) => form !== phrase);
}

/** A single numeral is a number only after 第, before a measure word or a letter (五g). */
function looksNumeric(phrase: string, { 0: written, index, groups }: RegExpExecArray): boolean {
  if (groups?.['han'] === undefined) return true;
  if (/^[万亿千百]+$/u.test(written)) return /^[百千][万亿]$/u.test(written);
  if (written.length > 1 || phrase[index - 1] === '第') return true;
  const after = phrase.slice(index + written.length);
  return COUNTER.test(after) || /^[a-z]/.test(after);
}

function writings(value: number, isYear: boolean): string[] {
  const plain = String(value);
  if (isYear && /^\d{4}$/.test(plain)) return [plain, spellDigits(plain)];
  const forms = [plain];
  if (Number.isInteger(value)) {
    if (value >= 1000) forms.push(plain.replace(/\B(?=(?:\d{3})+$)/g, ','));
    forms.push(...spell(value));
  }
  for (const [unit, scale] of [['亿', 1e8] as const, ['万', 1e4] as const]) {
    const scaled = value / scale;
    if (scaled >= 1 && Number(scaled.toFixed(4)) === scaled) {
      forms.push(`${String(scaled)}${unit}`);
      break;
    }
  }
  return forms;
}

/** An integer in Han numerals; what has 二百, 二千 or 二万 also with 两. */
function spell(value: number): string[] {
  if (value >= 1e12) return [];
  const written = spellInteger(value);
  const spoken = written.replace(/二(?=[百千万亿])/gu, '两');
  return written === spoken ? [written] : [written, spoken];
}
