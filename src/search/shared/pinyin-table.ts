/**
 * 各字的读音，查不到时用来找“您是不是要找”。构建时写成 `pinyin.json`。
 * 要比的词与正文已在词表里，这里只给读音，所以很小（本站压缩后1.2 KB）。
 */
export interface PinyinTable {
  /** 常用字依次的读音，一样的连写个数，无声调：`a2ai13an9…`。次序见 `commonCharacters`。 */
  common: string;
  /** 本站用到的其他读音（多音字）与常用字以外的字：音节到字。 */
  extra: Record<string, string>;
  /** 大站才有：正文里常见的词，常见的在前，以空格隔开。小站比的是正文本身。 */
  words?: string;
}

/** 拼音表的文件名，在索引目录里；头一问答完才取。 */
export const PINYIN_FILE = 'pinyin.json';

/**
 * GB 2312 的一级汉字（3755个）：国标按使用频度选出的常用字，区位码16–55区，按拼音排，
 * 所以读音可以只写个数，字由浏览器自己列出。
 */
export function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell += 1) bytes.push(row, cell);
  }
  return [...new TextDecoder('gbk').decode(Uint8Array.from(bytes))];
}

/** 展开成音节到字的表；一个字可以在几个音节下。 */
export function readHomophones({ common, extra }: PinyinTable): Record<string, string> {
  const table: Record<string, string> = { ...extra };
  const chars = commonCharacters();
  let at = 0;
  for (const [, syllable = '', count = '1'] of common.matchAll(/([a-z]+)(\d*)/g)) {
    const end = at + Number(count || 1);
    table[syllable] = chars.slice(at, end).join('') + (table[syllable] ?? '');
    at = end;
  }
  return table;
}
