import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { parseRecord, PUBLISHED_DIR, type PublishedRecord } from '../published/record.ts';
import { decodeSource } from './source-text.ts';

const RECORD = new RegExp(`^${PUBLISHED_DIR}/([^/]+)\\.txt$`);

/**
 * The records of published articles, by slug; what cannot be read goes into `problems`.
 * @param files Every file of the content, relative to it.
 * @param root The content as editors see it.
 */
export function readPublished(
  dir: string,
  files: readonly string[],
  root: string,
  problems: Problem[],
): Map<string, PublishedRecord> {
  const records = new Map<string, PublishedRecord>();
  for (const name of files) {
    const slug = RECORD.exec(name)?.[1];
    if (slug === undefined) continue;
    const file = `${root}/${name}`;
    const text = decodeSource(file, readFileSync(join(dir, name)), problems);
    const record = parseRecord(text ?? '');
    if (record !== undefined) records.set(slug, record);
    else if (text !== undefined) {
      const message = '这份发布记录读不懂：没有写明记下的日子。';
      const remedy = '从版本库里取回；它由 npm run permalinks 写出，不要手改。';
      problems.push({ file, rule: 'published-record', message, remedy });
    }
  }
  return records;
}
