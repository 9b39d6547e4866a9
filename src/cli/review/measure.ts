import { splitSentences } from '../../lib/sentences.ts';
import { countCharacters } from '../../lib/text.ts';

/** Words that comment rather than report, and set phrases that could stand in any article. */
export const COMMENTARY =
  '意味着 彰显 凸显 标志着 见证 可谓 无疑 显然 不言而喻 值得一提 值得注意 由此可见 总的来说 换句话说 事实上 说到底 可以说'.split(
    ' ',
  );
export const SET_PHRASES =
  '进一步 全面推进 扎实推进 积极探索 深入推进 切实 有力 高度重视 重要意义 新篇章 新台阶 新征程 添砖加瓦 再上 赋能 抓手 举措 助力 打造 聚焦 发力 亮点 蓬勃 如火如荼 应运而生 走在前列 注入 新动能'.split(
    ' ',
  );

/** Says that something is not known. */
const UNKNOWN =
  /没有(?:写|列|说|给|提|交代|解释|点名|附|记录|下定义|分别|注明|涉及)|未(?:列|写|提|说明|交代|注明|点名)|无从|不得而知|看不出|报道未/gu;

/** How often the words of a list stand in a text. */
function count(text: string, words: readonly string[], characters: number) {
  const found = words
    .map((word) => [word, text.split(word).length - 1] as const)
    .filter(([, times]) => times > 0);
  const total = found.reduce((sum, [, times]) => sum + times, 0);
  return { perThousand: characters === 0 ? 0 : (total * 1000) / characters, found };
}

/** The words of a list that were found, each with its count, and how many in a thousand. */
export type WordCount = ReturnType<typeof count>;

/**
 * How texts read, in numbers. They are for a second pair of eyes: figures, not verdicts.
 * @param paragraphs Running text, one string a paragraph.
 */
export function measure(paragraphs: readonly string[]) {
  const text = paragraphs.join('\n');
  const characters = countCharacters(text);
  const lengths = paragraphs
    .flatMap((paragraph) => splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end)))
    .map(countCharacters)
    .filter((length) => length > 0);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const variance =
    lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / Math.max(1, lengths.length);
  return {
    characters,
    sentences: lengths.length,
    mean,
    deviation: Math.sqrt(variance),
    reports: count(text, ['报道'], characters),
    commentary: count(text, COMMENTARY, characters),
    setPhrases: count(text, SET_PHRASES, characters),
    quotations: text.split('“').length - 1,
    unknown: text.match(UNKNOWN)?.length ?? 0,
  };
}
