/** The browser's segmenter; Firefox before 125 (2024) has none, and word boundaries then do not count. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined;

/** The words of a text; empty without a segmenter. */
export function wordsOf(text: string): string[] {
  return segmenter === undefined ? [] : [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Both ends lie at words; those of `国汽` in `中国汽车` do not. */
export function isAligned(text: string, start: number, length: number): boolean {
  if (segmenter === undefined) return true;
  const edges = new Set([text.length, ...[...segmenter.segment(text)].map(({ index }) => index)]);
  return edges.has(start) && edges.has(start + length);
}

/** Two characters that are a word of the language; what readers type so is seldom a slip. */
export function isWord(chars: readonly string[]): boolean {
  return chars.length === 2 && wordLength(chars.join(''), 0) === 2;
}

/** How many characters the word around this one has; undefined without a segmenter. */
export function wordLength(text: string, at: number): number | undefined {
  return segmenter?.segment(text).containing(at)?.segment.length;
}
