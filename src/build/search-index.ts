import type { AstroIntegrationLogger } from 'astro';
import { LANGUAGES } from '../lib/edition.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';
import type { Edition } from './editions.ts';
import type { BuiltPage } from './page-checks/model.ts';

/** Writes the search index of an edition's pages into its `pagefind/`. */
export async function indexPages(
  { root, script }: Edition,
  pages: readonly BuiltPage[],
  logger: AstroIntegrationLogger,
): Promise<void> {
  const all = pages.flatMap(({ searchable }) => searchable);
  const { records, files, bytes } = await writeSearchIndex(root, all, LANGUAGES[script].toLowerCase());
  logger.info(`搜索索引：${records}条，${files}个文件，${Math.ceil(bytes / 1024)} KB`);
}
