import { Converter } from 'opencc-js/t2cn';

/**
 * 本站用字的繁体写法，两字一组：`兩两區区`。
 * @param text 站内全部可检索的文字。
 */
export function traditionalPairs(text: string): string {
  // 台湾的“隨著”“聯繫著”写“著”，别处写“着”；站内自己用了“著”字的，下面不换。
  const convert = Converter({ from: 'tw', to: 'cn' });
  const used = new Set(text.match(/\p{Script=Han}/gu) ?? []);
  let pairs = '';
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const char = String.fromCodePoint(code);
    const simple = convert(char);
    if (simple !== char && used.has(simple) && !used.has(char)) pairs += char + simple;
  }
  return pairs;
}
