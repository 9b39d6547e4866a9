import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** 成品的大小，MB 与文件数。 */
export async function outputSize(directory: string): Promise<{ megabytes: number; files: number }> {
  let bytes = 0;
  let files = 0;
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return { megabytes: bytes / 2 ** 20, files };
}

/** 一页最多抽这么多页来称。 */
const SAMPLE = 41;

/** 文章页打开就要的字节（网页、样式、脚本、标题字体，brotli 后）的中位数，KB。图片不算。 */
export async function pageWeight(directory: string): Promise<number> {
  const articles = (await readdir(join(directory, 'articles'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && /^made-\d+$/u.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const step = Math.max(1, Math.floor(articles.length / SAMPLE));
  const weights: number[] = [];
  for (let at = 0; at < articles.length; at += step) {
    weights.push(await weigh(directory, `articles/${articles[at] ?? ''}/index.html`));
  }
  weights.sort((one, other) => one - other);
  return (weights[weights.length >> 1] ?? Number.NaN) / 1024;
}

async function weigh(directory: string, page: string): Promise<number> {
  const html = await readFile(join(directory, page), 'utf8');
  let sum = brotliCompressSync(html).length;
  for (const file of await withImports(directory, linked(html, page))) {
    const bytes = await readFile(join(directory, file));
    sum += file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
  }
  return sum;
}

/** 网页里写着要取的样式、脚本、字体；画完才取的内联 import() 也算。 */
function linked(html: string, page: string): string[] {
  const tags = [...html.matchAll(/<link\b[^>]*\brel="?(?:stylesheet|preload|modulepreload)\b[^>]*>/gu)];
  const urls = [
    ...tags.map(([tag]) => /\bhref="?(?<url>[^"\s>]+)/u.exec(tag)?.groups?.['url']),
    ...[...html.matchAll(/<script\b[^>]*\bsrc="?(?<url>[^"\s>]+)/gu)].map(({ groups }) => groups?.['url']),
    ...[...html.matchAll(/\bimport\("(?<url>[^"]+)"\)/gu)].map(({ groups }) => groups?.['url']),
  ];
  return urls
    .filter((url) => url !== undefined)
    .map((url) => new URL(url, `https://example.com/${page}`).pathname.slice(1));
}

async function withImports(directory: string, files: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const code = await readFile(join(directory, file), 'utf8');
    for (const [, path = ''] of code.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/gu)) {
      waiting.push(posix.join(posix.dirname(file), path));
    }
  }
  return found;
}
