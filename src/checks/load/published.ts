import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentModel } from '../model.ts';
import type { Problem } from '../problem.ts';
import { ADDRESSES_FILE, articleOf, parseRecord, PUBLISHED_DIR, WORDS_FILE } from '../published/record.ts';
import { decodeSource } from './source-text.ts';

const ARTICLE = new RegExp(`^${PUBLISHED_DIR}/([^/]+)\\.txt$`);

/**
 * The records of what was published; what is wrong with them goes into `problems`.
 * @param files Every file of the content, relative to it.
 * @param root The content as editors see it.
 */
export function readRecords(
  dir: string,
  files: readonly string[],
  root: string,
  problems: Problem[],
): Pick<ContentModel, 'published' | 'addresses' | 'words'> {
  const read = (name: string) => {
    if (!files.includes(name)) return undefined;
    const file = `${root}/${name}`;
    const text = decodeSource(file, readFileSync(join(dir, name)), problems);
    return text === undefined ? undefined : parseRecord(file, text, problems);
  };
  const published: ContentModel['published'] = new Map(
    files.flatMap((name) => {
      const [, slug] = ARTICLE.exec(name) ?? [];
      const lines = slug === undefined ? undefined : read(name);
      const record = lines && articleOf(lines);
      if (slug !== undefined && record !== undefined) return [[slug, record]];
      if (lines !== undefined) {
        const message = '这份发布记录读不懂：没有写明记下的日子。';
        const remedy = '从版本库里取回；它由 npm run permalinks 写出，不要手改。';
        problems.push({ file: `${root}/${name}`, rule: 'published-record', message, remedy });
      }
      return [];
    }),
  );
  const addresses = read(ADDRESSES_FILE)?.map(([address]) => address);
  const words = read(WORDS_FILE)?.map(([place, print = '']) => [place, print] as const);
  return { published, addresses: addresses && new Set(addresses), words: words && new Map(words) };
}
