import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import { keyOf, programDigest } from '../../kept/digest.ts';
import type { SearchRecord } from '../shared/record.ts';

/** Pagefind 写出的一个文件。 */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** 编过的索引存在这里，目录名由内容得来；可以整个删掉，下次构建再编。 */
const FOLDER = '.cache/search';

/** 索引与读音由这些程序决定。 */
export const SEARCH_PROGRAM = ['search/{build,shared}/*.ts'];

function check(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`检索索引${what}：${errors.join('；')}`);
}

/**
 * 一批文章 → Pagefind 的全部文件。
 * @param toPage 文章 → 只给 Pagefind 看的一页。
 */
export async function indexFiles(
  articles: readonly SearchRecord[],
  toPage: (article: SearchRecord) => string,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn', writePlayground: false });
  check(errors, '无法开始');
  if (index === undefined) throw new Error('检索索引无法开始：Pagefind 没有应答。');
  for (const article of articles) {
    const added = await index.addHTMLFile({ url: article.url, content: toPage(article) });
    check(added.errors, `收录 ${article.url} 时出错`);
  }
  const { files, errors: failures } = await index.getFiles();
  check(failures, '无法写出');
  await index.deleteIndex();
  return files;
}

/** 一批文章的目录名。不拿写成的页来算：几千篇写一遍就是几秒，没有变的不必写。 */
function folderOf(articles: readonly SearchRecord[], toPage: (article: SearchRecord) => string): string {
  /* 版本变了，编法可能变。 */
  const version = readFileSync(new URL('../package.json', import.meta.resolve('pagefind')));
  return join(FOLDER, keyOf(programDigest(SEARCH_PROGRAM), version, toPage.name, JSON.stringify(articles)));
}

async function readFolder(folder: string): Promise<IndexFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  /* 小文件成千上万，同步读省得多。 */
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: file.slice(folder.length + 1).replaceAll('\\', '/'), content: readFileSync(file) };
    });
}

/** 把索引的各个文件写进一个目录；没有的目录会建。 */
export function writeIndexFiles(folder: string, files: readonly IndexFile[]): void {
  const targets = files.map(({ path, content }) => ({ file: join(folder, path), content }));
  for (const directory of new Set(targets.map(({ file }) => dirname(file))))
    mkdirSync(directory, { recursive: true });
  for (const { file, content } of targets) writeFileSync(file, content);
}

/** 同 `indexFiles`；同样的一批文章只编一次，存在缓存目录。`shrink` 在存之前用，与 `toPage` 都要是本目录的程序。 */
export async function cachedIndexFiles(
  articles: readonly SearchRecord[],
  toPage: (article: SearchRecord) => string,
  shrink: (files: readonly IndexFile[]) => IndexFile[],
): Promise<IndexFile[]> {
  const folder = folderOf(articles, toPage);
  const known = await readFolder(folder).catch(() => undefined);
  if (known !== undefined) return known;
  const files = shrink(await indexFiles(articles, toPage));
  const draft = `${folder}.${String(process.pid)}`;
  writeIndexFiles(draft, files);
  try {
    await rename(draft, folder);
  } catch (error) {
    // 另一个构建同时编了同样的一份，先放好了：内容相同，用它的；不能先删再放，别的构建可能正在读。
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true, force: true });
  }
  return files;
}
