import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, shownPath } from '../../lib/files.ts';
import type { Place } from '../../checks/problem.ts';

/** 在内容源文里找一串字，返回第一处的文件与行；文章页只在那一篇里找。找不到时为 undefined。 */
export type SourceFinder = (text: string, page: string) => Place | undefined;

/** 读入各篇文章，供查找写错的地址。没有内容目录时什么也找不到。 */
export async function createSourceFinder(contentDir: string | undefined): Promise<SourceFinder> {
  if (contentDir === undefined) return () => undefined;
  const sources = await Promise.all(
    (await listFiles(contentDir))
      .filter((name) => name.endsWith('.mdx'))
      .map(async (name) => {
        const path = join(contentDir, name);
        return { file: shownPath(path), lines: (await readFile(path, 'utf8')).split('\n') };
      }),
  );
  return (text, page) => {
    const slug = /^\/articles\/([^/]+)\/$/.exec(page)?.[1];
    for (const { file, lines } of sources) {
      if (slug !== undefined && !file.endsWith(`/articles/${slug}.mdx`)) continue;
      const index = lines.findIndex((line) => line.includes(text));
      if (index >= 0) return { file, line: index + 1 };
    }
    return undefined;
  };
}
