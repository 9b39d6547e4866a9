import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { System } from './types.ts';

/** Builds an index in a process of its own, for its own time and peak memory. */
export async function buildIndex(
  system: System,
  corpusFile: string,
  directory: string,
): Promise<{ seconds: number; peakMB: number }> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=12000', join(import.meta.dirname, 'build.ts'), system, corpusFile, directory],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`建 ${system} 的索引失败`);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as { seconds: number; peakMB: number };
}

/** Bytes of the index, without page and scripts. */
export async function sizeOf(directory: string): Promise<number> {
  let total = 0;
  for (const entry of await readdir(directory, { recursive: true })) {
    const info = await stat(join(directory, entry));
    const isIndex =
      /(?:^|\/)(?:index\.json|pagefind\.js|(?:lexicon|pinyin|pagefind-entry)\.json|[^/]+\.(?:pf_\w+|pagefind))$/u;
    if (info.isFile() && isIndex.test(entry)) total += info.size;
  }
  return total;
}
