import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, shownPath } from '../files.ts';
import type { Place } from '../problem.ts';

/** 在内容源文里找一串字，返回第一处的文件与行；找不到时为 undefined。 */
export type SourceFinder = (text: string) => Place | undefined;

/** 读入内容目录里的 MDX 与 YAML，供查找写错的地址。没有内容目录时什么也找不到。 */
export async function createSourceFinder(contentDir: string | undefined): Promise<SourceFinder> {
  if (contentDir === undefined) return () => undefined;
  const sources = await Promise.all(
    (await listFiles(contentDir))
      .filter((name) => /\.(?:mdx|ya?ml)$/.test(name))
      .map(async (name) => {
        const path = join(contentDir, name);
        return { file: shownPath(path), lines: (await readFile(path, 'utf8')).split('\n') };
      }),
  );
  return (text) => {
    for (const { file, lines } of sources) {
      const index = lines.findIndex((line) => line.includes(text));
      if (index >= 0) return { file, line: index + 1 };
    }
    return undefined;
  };
}
