import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindApi } from '../../src/search/client/candidates.ts';
import { Engine } from '../../src/search/client/engine.ts';
import { LEXICON_FILE, loadLexicon } from '../../src/search/shared/lexicon.ts';

let opened = 0;

/**
 * Opens a built index in Node: the same engine, files read from the disk.
 * @param directory `pagefind/` of a built site.
 */
export async function openIndex(directory: string): Promise<Engine> {
  const origin = `http://index-${String((opened += 1))}.invalid/pagefind/`;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(origin)) return original(input, init);
    return new Response(await readFile(join(directory, url.slice(origin.length).replace(/\?.*$/u, ''))));
  };
  const pagefind = (await import(pathToFileURL(join(directory, 'pagefind.js')).href)) as PagefindApi;
  await pagefind.options({ basePath: origin });
  return new Engine(pagefind, await loadLexicon(`${origin}${LEXICON_FILE}`));
}
