import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { decodeSource } from './source-text.ts';
import { parseRecord, PUBLISHED_DIR, type PublishedRecord } from '../published/record.ts';

const RECORD = new RegExp(`^${PUBLISHED_DIR}/([^/]+)\\.txt$`);

/**
 * 读发布过的文章的记录，slug → 记录；读不懂的记进 `problems`。
 * @param files 内容目录里的全部文件，相对内容目录
 * @param root 内容目录的显示名
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
