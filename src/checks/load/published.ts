import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { decodeSource } from './source-text.ts';
import { parseRecord, PUBLISHED_DIR, type PublishedRecord } from '../published/record.ts';

const RECORD = new RegExp(`^${PUBLISHED_DIR}/([^/]+)\\.txt$`);

/**
 * The records of published articles, by slug; what cannot be read goes into `problems`.
 * @param files Every file of the content, relative to it.
 * @param root The content as editors see it.
 */
export async function readPublished(
  dir: string,
  files: readonly string[],
  root: string,
  problems: Problem[],
): Promise<Map<string, PublishedRecord>> {
  const named = files.flatMap((name) => {
    const slug = RECORD.exec(name)?.[1];
    return slug === undefined ? [] : [{ name, slug }];
  });
  const records = await Promise.all(
    named.map(async ({ name, slug }) => {
      const text = decodeSource(`${root}/${name}`, await readFile(join(dir, name)), problems);
      return { name, slug, text, record: parseRecord(text ?? '') };
    }),
  );
  return new Map(
    records.flatMap(({ name, slug, text, record }) => {
      if (text === undefined) return [];
      if (record !== undefined) return [[slug, record] as const];
      problems.push({
        file: `${root}/${name}`,
        rule: 'published-record',
        message: '这份发布记录读不懂：没有写明记下的日子。',
        remedy: '从版本库里取回；它由 npm run permalinks 写出，不要手改。',
      });
      return [];
    }),
  );
}
