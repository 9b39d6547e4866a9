import type { SearchRecord } from './record.ts';

/** 构建时写成、与索引放在一起的词表：名录各项与栏目名。名录小，整份取来比逐条取省。 */
export interface Lexicon {
  names: SearchRecord[];
  sections: string[];
  /** 本站用字的繁体写法，两字一组：`兩两國国`。 */
  traditional: string;
  /**
   * 小站才有：全部文章，键是 Pagefind 给的编号。合在一份里压缩，比逐篇取省一半，也少十几次请求；
   * 没有时逐篇向 Pagefind 取。
   */
  articles?: Record<string, SearchRecord>;
  /** 大站按时期分成几份时，较早的各份在索引目录下的子目录，如 `1/`；查的时候并起来。 */
  periods?: string[];
}

/** 词表的文件名，在索引目录里。 */
export const LEXICON_FILE = 'lexicon.json';

/** 没有词表时的空表。 */
export const EMPTY_LEXICON: Lexicon = { names: [], sections: [], traditional: '' };
