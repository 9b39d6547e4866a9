import type { SearchRecord } from '../../../src/search/shared/record.ts';

/** 一条对照查询。 */
export interface Gold {
  /** 哪一类问法，分类列成绩用。 */
  kind: string;
  query: string;
  /** 该排第一的地址；没有指定时，相关的任一条排第一都算对。 */
  best?: string;
  /** 全部相关的地址。 */
  relevant: string[];
}

/** 一份语料：文章与对照查询。 */
export interface Corpus {
  name: string;
  records: SearchRecord[];
  gold: Gold[];
}

/** 参加比较的各家。 */
export const SYSTEMS = ['ours', 'pagefind', 'minisearch', 'flexsearch', 'orama', 'searchjson'] as const;
export type System = (typeof SYSTEMS)[number];

/** 对照各家收进索引的一篇：题目、小标题、正文，与本站同样的文字。 */
export interface Doc {
  id: number;
  url: string;
  title: string;
  headings: string;
  text: string;
}

/** 记录换成对照各家用的样子。 */
export function toDocs(records: readonly SearchRecord[]): Doc[] {
  return records.map(({ url, title, blocks }, id) => ({
    id,
    url,
    title,
    headings: blocks
      .filter(({ role }) => role === 'heading')
      .map(({ text }) => text)
      .join('\n'),
    text: blocks
      .filter(({ role }) => role !== 'heading')
      .map(({ text }) => text)
      .join('\n'),
  }));
}
