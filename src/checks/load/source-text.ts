import type { Problem } from '../problem.ts';
import { mayBeOdd, oddCharacters } from './odd-characters.ts';

/** What decoders put for what they cannot read. */
const GARBLED = '\ufffd';

const UTF8 = '用编辑器把它另存为 UTF-8；已经成了乱码的字要重打，或从版本库里取回。';

function startsWith(bytes: Uint8Array, ...marks: number[]): boolean {
  return marks.every((mark, index) => bytes[index] === mark);
}

function readable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The first line that is not UTF-8, from 1; in UTF-8 no other character has the byte of a line break. */
function foreignLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (!readable(bytes.subarray(start, end < 0 ? bytes.length : end)) || end < 0) break;
    start = end + 1;
  }
  return line;
}

function lineProblems(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, index): Problem[] => {
    const at = { file, line: index + 1 };
    const garbled = line.indexOf(GARBLED);
    // The name of a file is what it is, but for what cannot be seen.
    const isPath = /^[\s{-]*file:/u.test(line);
    const odd = oddCharacters(line)
      .filter(({ rule }) => !isPath || rule !== 'odd-character')
      .map(({ index: column, ...said }) => ({
        ...at,
        column: column + 1,
        ...said,
      }));
    if (garbled < 0) return odd;
    const message = `这一行有乱码“${GARBLED}”，原来的字已经丢了。`;
    const remedy = '照原稿重打这几个字，或从版本库里取回。';
    return [...odd, { ...at, column: garbled + 1, rule: 'encoding', message, remedy }];
  });
}

function misencoded(bytes: Uint8Array): Pick<Problem, 'line' | 'message' | 'remedy'> | undefined {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return { line: 1, message: '这个文件的编码是 UTF-16，不是 UTF-8。', remedy: UTF8 };
  if (readable(bytes)) return undefined;
  const message = '从这一行起有不是 UTF-8 的字，多半存成了 GBK（ANSI）。';
  return { line: foreignLine(bytes), message, remedy: UTF8 };
}

/**
 * Bytes → text. The mark (BOM) of some editors goes. What is not UTF-8 (mostly GBK), garbled or unseen is a problem,
 * so that no wrong character is published in silence.
 * @returns undefined where it cannot be read.
 */
export function decodeSource(file: string, bytes: Uint8Array, problems: Problem[]): string | undefined {
  const spoiled = misencoded(bytes);
  if (spoiled !== undefined) {
    problems.push({ file, rule: 'encoding', ...spoiled });
    return undefined;
  }
  const text = new TextDecoder().decode(bytes);
  if (/\r(?!\n)/.test(text)) {
    const message = '这个文件的换行是旧式的，读出来只有一行。';
    problems.push({ file, line: 1, rule: 'encoding', message, remedy: '用编辑器把换行改成 LF 或 CRLF。' });
    return undefined;
  }
  if (mayBeOdd(text) || text.includes(GARBLED)) problems.push(...lineProblems(file, text));
  return text;
}
