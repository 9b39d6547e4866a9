import type { Lexicon } from '../shared/lexicon.ts';
import type { SearchRecord } from '../shared/record.ts';
import { traditionalPairs } from './traditional.ts';

/** 由全部记录写出词表。 */
export function buildLexicon(records: readonly SearchRecord[]): Lexicon {
  const articles = records.filter(({ kind }) => kind === '文章');
  return {
    names: records.filter(({ kind }) => kind !== '文章'),
    sections: [...new Set(articles.map(({ section }) => section))],
    traditional: traditionalPairs(
      records
        .flatMap(({ title, aliases, blocks }) => [title, ...aliases, ...blocks.map(({ text }) => text)])
        .join(''),
    ),
  };
}
