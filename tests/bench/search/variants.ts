import { Converter } from 'opencc-js';
import { pick } from './random.ts';

const DIGITS = '零一二三四五六七八九';
const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Traditional characters (as in Taiwan). */
export function traditional(text: string): string {
  return toTraditional(text);
}

/** Letters and digits full-width, letters in capitals. */
export function fullWidth(text: string): string {
  return text.toUpperCase().replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** Round hundreds of up to four digits in Chinese numerals: `1200公里` → `一千二百公里`. */
export function numberInHan(text: string): string {
  return text.replace(/\d+/, (digits) => {
    const hundreds = Number(digits) / 100;
    const [thousand, hundred] = [Math.floor(hundreds / 10), hundreds % 10];
    return `${thousand > 0 ? `${DIGITS[thousand] ?? ''}千` : ''}${hundred > 0 ? `${DIGITS[hundred] ?? ''}百` : ''}`;
  });
}

/** Another character in the middle, both ends the same. */
export function oneWrong(text: string, words: readonly string[], random: () => number): string {
  const chars = [...text];
  const at = 1 + Math.floor(random() * (chars.length - 2));
  const others = [...pick(random, words)].filter((char) => char !== chars[at]);
  return chars.with(at, others[0] ?? '某').join('');
}
