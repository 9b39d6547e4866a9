/** 浏览器的切词；Firefox 125（2024年）以前没有，那时就不管词的边界。 */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined;

/** 切成词；浏览器不会切时是空表。 */
export function wordsOf(text: string): string[] {
  return segmenter === undefined ? [] : [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** 文中这一段的两头都在词的边上；`中国汽车` 里的 `国汽` 不是。 */
export function isAligned(text: string, start: number, length: number): boolean {
  if (segmenter === undefined) return true;
  const edges = new Set([text.length, ...[...segmenter.segment(text)].map(({ index }) => index)]);
  return edges.has(start) && edges.has(start + length);
}

/** Two characters that are a word of the language; what readers type so is seldom a slip. */
export function isWord(chars: readonly string[]): boolean {
  return chars.length === 2 && wordLength(chars.join(''), 0) === 2;
}

/** 文中这一个字所在的词有几个字；浏览器不会切词时是 undefined。 */
export function wordLength(text: string, at: number): number | undefined {
  return segmenter?.segment(text).containing(at)?.segment.length;
}
