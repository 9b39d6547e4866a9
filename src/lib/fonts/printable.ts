import { readFileSync } from 'node:fs';
import { lazy } from '../memo.ts';

/** What the masters of all three card fonts hold together, one range of code points a line; a test keeps it true. */
const RANGES = new URL('printable.txt', import.meta.url);

const codes = lazy(() => {
  const lines = readFileSync(RANGES, 'utf8').trim().split('\n');
  return new Set(
    lines.flatMap((line) => {
      const [first = 0, last = first] = line.split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
});

/** Whether the fonts at hand can print a character. */
export function isPrintable(character: string): boolean {
  return codes().has(character.codePointAt(0) ?? 0);
}

/** What stands in a text and cannot be printed, each once; an emoji of several parts is one. */
export function unprintable(text: string): string[] {
  if ([...text].every((one) => isPrintable(one))) return [];
  const parts = new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text);
  const missing = [...parts]
    .map(({ segment }) => segment)
    .filter(
      (part) => !/^\s*$/u.test(part) && ![...part.replaceAll('\ufe0f', '')].every((one) => isPrintable(one)),
    );
  return [...new Set(missing)];
}
