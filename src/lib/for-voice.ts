import { spellDigits, spellInteger } from './numerals.ts';

/*
 * Each voice says 1+1>2, ranges, ratios, units and years in its own way, so whatever has digits is written out as it
 * is said. The page keeps its text. No lookbehind: Safari before 16.4 does not know it.
 */

/** Before these, 2 is said 两. */
const COUNTERS =
  /^(?:个|家|次|项|座|条|名|位|人|年|天|城|届|期|批|倍|种|艘|辆|架|件|份|所|处|区|市|县|镇|村|省|公里|平方|公顷|小时|分钟|点|[亿万千多余大])/;

/** Telephone numbers, and those born in a decade: 80后. */
const BY_DIGITS =
  /(^|\D)((?:0\d{2,3}|[48]00)-\d{3,8}(?:-\d{3,8})?|\d{3,5}(?=\p{Script=Han}{0,6}热线)|[06-9]0(?=后(?![来面天])))/gu;

/** Signs and units beside digits, in words; earlier ones go first. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(^|[^\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g, '$1$3分之$2'],
  [/(\d{4})\.(\d{1,2})\.(\d{1,2})(?![\d.])/g, '$1年$2月$3日'],
  [/[¥￥](\d[\d,.]*[万亿]*)/g, '$1元'],
  [/\$(\d[\d,.]*[万亿]*)/g, '$1美元'],
  [/(^|[^\dA-Za-z])[-−](?=\d[\d.]*\s?(?:℃|°C))/g, '$1零下'],
  [/(\d)\s*\+\s*(?=\d)/g, '$1加'],
  [/(\d)\s*×\s*(?=\d)/g, '$1乘'],
  [/(\d)\s*÷\s*(?=\d)/g, '$1除以'],
  [/(\d)\s*=\s*(?=\d)/g, '$1等于'],
  [/(\d)\s*>\s*(?=\d)/g, '$1大于'],
  [/(\d)\s*<\s*(?=\d)/g, '$1小于'],
  [/(\d)\s*[:：]00(?!\d)/g, '$1点整'],
  [/(\d)[:：]([0-5]\d)(?!\d)/g, '$1点$2分'],
  [/(\d)\s*[∶:：]\s*(?=\d)/g, '$1比'],
  [/([\d%年月日号时个家人倍岁届期])(?:[—–]{1,2}|[~～-])(?=\d)/g, '$1至'],
  [/(\d[\d,.]*)%/g, '百分之$1'],
  [/(\d[\d,.]*)‰/g, '千分之$1'],
  [/(\d)\s?(?:km²|km2|㎢)/gi, '$1平方公里'],
  [/(\d)\s?(?:m²|m2|㎡)/gi, '$1平方米'],
  [/(\d)\s?km\/h/gi, '$1公里每小时'],
  [/(\d)\s?km/gi, '$1公里'],
  [/(\d)\s?kg/gi, '$1公斤'],
  [/(\d)\s?kWh/gi, '$1千瓦时'],
  [/(\d)\s?(?:℃|°C)/g, '$1摄氏度'],
  [/(\d)°/g, '$1度'],
  [/(元|公里|平方米|千瓦时|人|吨)\/(?=\p{Script=Han})/gu, '$1每'],
];

/** A number as it is said, by what stands before and after it. */
function sayNumber(number: string, before: string, after: string): string {
  const [whole = '', fraction] = number.replaceAll(',', '').split('.');
  if (fraction !== undefined) return `${spellInteger(Number(whole))}点${spellDigits(fraction)}`;
  const year =
    (/^(?:1[5-9]|20)\d\d$/.test(whole) && /^(?:年|至\d{4}年)/.test(after)) ||
    (/^\d\d$/.test(whole) && /^年\d{1,2}月/.test(after));
  if (year || /^0\d/.test(whole) || whole.length > 8) return spellDigits(whole);
  if (whole === '2' && !before.endsWith('第') && COUNTERS.test(after)) return '两';
  return spellInteger(Number(whole)).replace(/^二(?=[千万亿])/, '两');
}

/**
 * Text as a voice is given it: 4月23日 → 四月二十三日, 1+1>2 → 一加一大于二. Digits beside Latin letters (5G) stay.
 * @param names Names with rare characters, and homophones for them.
 */
export function forVoice(text: string, names: Readonly<Record<string, string>> = {}): string {
  let said = text
    .replace(/[０-９＋＝＞＜％．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(\d{1,2})·(\d{1,2})(?!\d)/g, (_, month: string, day: string) => spellDigits(month + day))
    .replace(
      BY_DIGITS,
      (_, before: string, number: string) => before + spellDigits(number.replaceAll('-', '')),
    );
  for (const [name, homophones] of Object.entries(names)) said = said.replaceAll(name, homophones);
  for (const [sign, words] of SIGNS) said = said.replace(sign, words);
  return said
    .replace(
      /[A-Za-z][A-Za-z\d-]*|\d+[A-Za-z]+|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
      (token, at: number) =>
        /[A-Za-z]/.test(token) ? token : sayNumber(token, said.slice(0, at), said.slice(at + token.length)),
    )
    .replaceAll('〇', '零');
}
