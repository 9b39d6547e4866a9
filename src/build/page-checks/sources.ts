import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, shownPath } from '../../lib/files.ts';
import type { Place } from '../../checks/problem.ts';

/** Finds a text in the content: file and line of its first place; for an article's page, in that article alone. */
export type SourceFinder = (text: string, page: string) => Place | undefined;

/** Reads the articles, to look for wrong addresses in. Without content it finds nothing. */
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
