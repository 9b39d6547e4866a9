/** 站内的词与它们的拼音，查不到时用来找“您是不是要找”。构建时写成 `pinyin.json`。 */
export interface PinyinTable {
  /** 词（全是汉字）与各字的拼音，无声调，以空格隔开；重要的在前。 */
  phrases: (readonly [phrase: string, syllables: string])[];
  /** 上面用到的每个音节的常用同音字。 */
  homophones: Record<string, string>;
}

/** 拼音表的文件名，在索引目录里；第一次查不到才取。 */
export const PINYIN_FILE = 'pinyin.json';
