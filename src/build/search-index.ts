import type { AstroIntegrationLogger } from 'astro';
import { LANGUAGES, type Script } from '../lib/edition.ts';
import { addLinkNames } from '../search/build/searchable.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';
import type { BuiltPage } from './page-checks/model.ts';

/** Writes the search index of the built pages into `pagefind/`. */
export async function indexPages(
  root: string,
  { pages, script }: { pages: readonly BuiltPage[]; script: Script },
  logger: AstroIntegrationLogger,
): Promise<void> {
  const all = addLinkNames(
    pages.flatMap(({ searchable }) => searchable),
    pages.flatMap(({ linkNames }) => linkNames),
  );
  const { records, files, bytes } = await writeSearchIndex(root, all, LANGUAGES[script].toLowerCase());
  logger.info(`搜索索引：${records}条，${files}个文件，${Math.ceil(bytes / 1024)} KB`);
}
