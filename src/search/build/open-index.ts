import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindApi } from '../client/candidates.ts';
import { Engine } from '../client/engine.ts';
import { LEXICON_FILE, loadLexicon } from '../shared/lexicon.ts';

let opened = 0;

/**
 * 在 Node 里打开一份建好的索引，供测试与度量使用：同一个引擎，把取文件换成读盘。
 * @param directory 成品里的 `pagefind/`。
 * @param onRead 每读一个文件时告知其路径与字节数。
 */
export async function openIndex(
  directory: string,
  onRead: (path: string, bytes: number) => void = () => undefined,
): Promise<Engine> {
  const origin = `http://index-${String((opened += 1))}.invalid/pagefind/`;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(origin)) return original(input, init);
    const path = url.slice(origin.length).replace(/\?.*$/u, '');
    const body = await readFile(join(directory, path));
    onRead(path, body.byteLength);
    return new Response(body);
  };
  const pagefind = (await import(pathToFileURL(join(directory, 'pagefind.js')).href)) as PagefindApi;
  await pagefind.options({ basePath: origin });
  return new Engine(pagefind, await loadLexicon(`${origin}${LEXICON_FILE}`));
}
