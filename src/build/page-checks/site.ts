import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../checks/files.ts';
import { pageFactsAt } from './facts-store.ts';
import type { PageFacts } from './page-facts.ts';

/** 成品里的一页。 */
export interface BuiltPage extends PageFacts {
  /** 相对成品目录，如 `articles/x/index.html`。 */
  file: string;
  /** 站内路径，不含部署路径，如 `/articles/x/`。 */
  path: string;
}

/** 成品目录读进内存的样子。 */
export interface BuiltSite {
  /** 部署后的源，如 `https://example.com`。 */
  site: string;
  /** 部署路径，首尾都是斜杠。 */
  base: string;
  /** 成品目录里的全部文件。 */
  files: ReadonlySet<string>;
  pages: BuiltPage[];
  /** 网页文件 → 里面的编号。 */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** 样式表：文件 → 全文。 */
  styles: ReadonlyMap<string, string>;
}

/** 读出成品目录里的网页，次序按地址，两次构建一致；检索索引自带的不算。 */
export async function readBuiltPages(dir: string, names?: readonly string[]): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  /* 一页一页地读：几万页的原文不必同时在内存里。 */
  for (const file of names ?? (await listFiles(dir))) {
    if (!file.endsWith('.html') || file.startsWith('pagefind/')) continue;
    const path = `/${file}`.replace(/index\.html$/, '');
    pages.push({ file, path, ...pageFactsAt(join(dir, file), path) });
  }
  return pages;
}

/** 读出成品目录里的页面与样式表；检索索引自带的不算。 */
export async function readBuiltSite(
  dir: string,
  { base, site }: Pick<BuiltSite, 'base' | 'site'>,
): Promise<BuiltSite> {
  const files = await listFiles(dir);
  const pages = await readBuiltPages(dir, files);
  const styles = files.filter((name) => name.endsWith('.css') && !name.startsWith('pagefind/'));
  return {
    site,
    base,
    files: new Set(files),
    pages,
    anchors: new Map(pages.map(({ file, ids }) => [file, new Set(ids)])),
    styles: new Map(
      await Promise.all(styles.map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const)),
    ),
  };
}
