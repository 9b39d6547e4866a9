import MiniSearch from 'minisearch';
import type { Doc } from '../types.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** MiniSearch's own advice for Chinese: words by Intl.Segmenter, titles and headings weighted. */
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
