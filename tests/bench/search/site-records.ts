import { readBuiltPages } from '../../../src/build/page-checks/site.ts';
import { ARTICLE, type SearchRecord } from '../../../src/search/shared/record.ts';

/** The articles of the built site as every system gets them: a title and blocks of text. */
export async function siteRecords(dist: string): Promise<SearchRecord[]> {
  const all = (await readBuiltPages(dist)).flatMap(({ searchable }) => searchable);
  return all
    .filter(({ kind }) => kind === ARTICLE)
    .map(({ text, ...article }) => ({
      ...article,
      mentions: [],
      blocks: text.split('\n').map((block) => ({ role: 'text', text: block })),
    }));
}
