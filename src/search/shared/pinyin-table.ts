/** 站内的词与它们的拼音，查不到时用来找“您是不是要找”。构建时写成 `pinyin.json`。 */
export interface PinyinTable {
  /** 词（全是汉字）与各字的拼音，无声调，以空格隔开；重要的在前。 */
  phrases: (readonly [phrase: string, syllables: string])[];
  /**
   * 正文里的词，以空格隔开：只在拼全了、或只差一个同音字时才提。
   * 各字的音照 `homophones` 反查，查得不对的（多音字）不收在这里，收在 `heteronyms`。
   */
  words?: string;
  /** 正文里含多音字、生僻字的词与拼音。 */
  heteronyms?: (readonly [word: string, syllables: string])[];
  /** 上面用到的每个音节的常用同音字。 */
  homophones: Record<string, string>;
}

/** 拼音表的文件名，在索引目录里；第一次查不到才取。 */
export const PINYIN_FILE = 'pinyin.json';

/** 由同音字表反查各字的音。 */
export function soundsOf(homophones: PinyinTable['homophones']): Map<string, string> {
  return new Map(
    Object.entries(homophones).flatMap(([syllable, chars]) =>
      [...chars].map((char) => [char, syllable] as const),
    ),
  );
}
