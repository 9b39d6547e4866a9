import type { AstroIntegrationLogger } from 'astro';
import { LANGUAGES, type Script } from '../lib/edition.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';
import type { BuiltPage } from './page-checks/model.ts';

/** Writes the search index of the built pages into `pagefind/`. */
export async function indexPages(
  root: string,
  { pages, script }: { pages: readonly BuiltPage[]; script: Script },
  logger: AstroIntegrationLogger,
): Promise<void> {
  const all = pages.flatMap(({ searchable }) => searchable);
  const { records, files, bytes } = await writeSearchIndex(root, all, LANGUAGES[script].toLowerCase());
  logger.info(`搜索索引：${records}条，${files}个文件，${Math.ceil(bytes / 1024)} KB`);
}
