import { breakable, widthInEm } from '../lib/text.ts';

/** 不能放在行首的标点。 */
const NOT_FIRST = /^[，。、；：！？”’）》…—]/u;
/** 不能放在行末的标点。 */
const NOT_LAST = /[“‘（《]$/u;
/** 数与量词不拆开：“第六|次”。 */
const COUNTED = /[\d一二三四五六七八九十百千万亿]$/u;
/** 分词常把名词的尾字单拆出来（“委员|会”“代表|团”），跟回前面去。 */
const NOUN_END = /^[会团区县市局院网圈室城厅部委站]$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function isTied(before: string, after: string): boolean {
  if (NOT_FIRST.test(after) || NOT_LAST.test(before) || NOUN_END.test(after)) return true;
  return COUNTED.test(before) && [...after].length === 1;
}

/** 词的次序里，`names` 中的专名合成一个，标点跟着该跟的词。 */
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

/** 一段放不下一行的，按字切开。 */
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
 * 把一句话断成几行，供不会自己断行的 SVG 文字用：行数最少，各行尽量一样长；
 * 只在词与词之间断，专名不拆，标点不出现在不该在的一头；文字里有 `|` 时只在那里断。
 * @param limit 一行至多几个汉字宽。
 * @param names 不可拆的专名；比一行还长的才拆。
 */
export function wrapText(text: string, limit: number, names: readonly string[] = []): string[] {
  if (text === '') return [];
  const short = names.filter((name) => widthInEm(name) <= limit);
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
      // 每多一行的代价压过任何不齐，平方和使各行相近。
      const cost = (earlier?.cost ?? 0) + limit * limit * parts.length + width * width;
      if (cost < (best[end]?.cost ?? Infinity))
        best[end] = { lines: [...(earlier?.lines ?? []), line], cost };
    }
  }
  return best[parts.length]?.lines ?? [];
}
