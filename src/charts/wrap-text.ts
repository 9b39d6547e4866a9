import { breakable, widthInEm } from '../lib/text.ts';

/** Marks that may not begin a line. */
const NOT_FIRST = /^[，。、；：！？”’）》…—]/u;
/** Marks that may not end a line. */
const NOT_LAST = /[“‘（《]$/u;
/** A number keeps its measure word: “第六|次”. */
const COUNTED = /[\d一二三四五六七八九十百千万亿]$/u;
/** Word segmentation often splits off a noun's last character (“委员|会”, “代表|团”); it goes back. */
const NOUN_END = /^[会团区县市局院网圈室城厅部委站]$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function isTied(before: string, after: string): boolean {
  if (NOT_FIRST.test(after) || NOT_LAST.test(before) || NOUN_END.test(after)) return true;
  return COUNTED.test(before) && [...after].length === 1;
}

/** The words, with names of `names` in one piece and marks with the word they belong to. */
function pieces(text: string, names: readonly string[]): string[] {
  const breaks = new Set([0]);
  const words = [...segmenter.segment(text)];
  for (const [index, { index: at, segment }] of words.entries()) {
    const before = words[index - 1]?.segment;
    if (before !== undefined && !isTied(before, segment)) breaks.add(at);
  }
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      for (let inside = at + 1; inside < at + name.length; inside += 1) breaks.delete(inside);
  }
  const starts = [...breaks].sort((a, b) => a - b);
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}

/** Cuts what is longer than a line by characters. */
function fitting(piece: string, limit: number): string[] {
  if (widthInEm(piece) <= limit) return [piece];
  const parts: string[] = [];
  for (const character of piece) {
    const last = parts.at(-1);
    if (last !== undefined && (widthInEm(last + character) <= limit || NOT_FIRST.test(character)))
      parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

/**
 * Breaks a sentence into lines for SVG, which does not: as few as can be, as even as can be, between words only;
 * names stay whole, no mark where it may not be; where there is `|`, only there.
 * @param limit 汉字 a line at most.
 * @param names Names that stay whole, unless longer than a line.
 */
export function wrapText(text: string, limit: number, names: readonly string[] = []): string[] {
  if (text === '') return [];
  const short = names.filter((name) => text.includes(name) && widthInEm(name) <= limit);
  const marked = breakable(text);
  const parts = (marked.length > 1 ? marked : pieces(text, short)).flatMap((piece) => fitting(piece, limit));
  interface Lines {
    lines: string[];
    cost: number;
  }
  const best: Lines[] = [{ lines: [], cost: 0 }];
  for (let end = 1; end <= parts.length; end += 1) {
    for (let start = end - 1; start >= 0; start -= 1) {
      const line = parts.slice(start, end).join('');
      const width = widthInEm(line);
      if (width > limit && start < end - 1) break;
      const earlier = best[start];
      // One more line is worse than any unevenness; squares make lines even.
      const cost = (earlier?.cost ?? 0) + limit * limit * parts.length + width * width;
      if (cost < (best[end]?.cost ?? Infinity))
        best[end] = { lines: [...(earlier?.lines ?? []), line], cost };
    }
  }
  return best[parts.length]?.lines ?? [];
}
