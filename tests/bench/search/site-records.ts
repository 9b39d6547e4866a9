import { readBuiltPages } from '../../../src/build/page-checks/site.ts';
import { ARTICLE, type SearchRecord } from '../../../src/search/shared/record.ts';
import { HANT_FOLDER } from '../../../src/lib/edition.ts';

/** The articles of the built site as every system gets them: a title and blocks of text. */
export async function siteRecords(dist: string): Promise<SearchRecord[]> {
  // The Traditional edition has an index of its own.
  const pages = (await readBuiltPages(dist)).filter(({ file }) => !file.startsWith(HANT_FOLDER));
  const all = pages.flatMap(({ searchable }) => searchable);
  return all
    .filter(({ kind }) => kind === ARTICLE)
    .map(({ text, ...article }) => ({
      ...article,
      mentions: [],
      blocks: text.split('\n').map((block) => ({ role: 'text', text: block })),
    }));
}
