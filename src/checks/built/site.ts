import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { listFiles } from '../files.ts';

/** 成品里的一页。 */
export interface BuiltPage {
  /** 相对成品目录，如 `articles/x/index.html`。 */
  file: string;
  /** 站内路径，不含部署路径，如 `/articles/x/`。 */
  path: string;
  tree: Root;
  elements: Element[];
  ids: string[];
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
  /** 样式表：文件 → 全文。 */
  styles: ReadonlyMap<string, string>;
}

function readPage(file: string, html: string): BuiltPage {
  const tree = fromHtml(html);
  const elements: Element[] = [];
  visit(tree, 'element', (node) => {
    elements.push(node);
  });
  return {
    file,
    path: `/${file}`.replace(/index\.html$/, ''),
    tree,
    elements,
    ids: elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])),
  };
}

/** 读出成品目录里的页面与样式表；检索索引自带的不算。 */
export async function readBuiltSite(
  dir: string,
  { base, site }: Pick<BuiltSite, 'base' | 'site'>,
): Promise<BuiltSite> {
  const files = await listFiles(dir);
  const read = async (extension: string): Promise<(readonly [string, string])[]> =>
    Promise.all(
      files
        .filter((name) => name.endsWith(extension) && !name.startsWith('pagefind/'))
        .map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const),
    );
  return {
    site,
    base,
    files: new Set(files),
    pages: (await read('.html')).map(([file, html]) => readPage(file, html)),
    styles: new Map(await read('.css')),
  };
}
