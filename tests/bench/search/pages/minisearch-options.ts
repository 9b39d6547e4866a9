import MiniSearch from 'minisearch';
import type { Doc } from '../types.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** MiniSearch 官方建议的中文办法：Intl.Segmenter 切词，题目、小标题加权。 */
export const OPTIONS = {
  fields: ['title', 'headings', 'text'],
  storeFields: ['url', 'title'],
  tokenize: (text: string): string[] =>
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
  searchOptions: { boost: { title: 3, headings: 2 } },
};

export function createMiniSearch(): MiniSearch<Doc> {
  return new MiniSearch<Doc>(OPTIONS);
}
