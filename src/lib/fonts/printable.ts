import { readFileSync } from 'node:fs';

/** What the masters of all three card fonts hold together, one range of code points a line; a test keeps it true. */
const RANGES = new URL('printable.txt', import.meta.url);

let ranges: (readonly [number, number])[] | undefined;

function readRanges(): (readonly [number, number])[] {
  const lines = readFileSync(RANGES, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [first = '', last = first] = line.split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}

/** Whether the fonts at hand can print a character. */
export function isPrintable(character: string): boolean {
  ranges ??= readRanges();
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** What stands in a text and cannot be printed, each once; an emoji of several parts is one. */
export function unprintable(text: string): string[] {
  const parts = new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text);
  const missing = [...parts]
    .map(({ segment }) => segment)
    .filter(
      (part) => !/^\s*$/u.test(part) && ![...part.replaceAll('\ufe0f', '')].every((one) => isPrintable(one)),
    );
  return [...new Set(missing)];
}
