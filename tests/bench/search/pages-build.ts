import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { System } from './types.ts';

const here = import.meta.dirname;
const client = join(here, '../../../src/search/client');

/** 把一家的页面编到它的目录里。 */
export async function buildPage(system: System, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const html = system === 'ours' || system === 'pagefind' ? system : 'peer';
  await copyFile(join(here, `pages/${html}.html`), join(directory, 'index.html'));
  if (html !== 'peer') await copyFile(join(here, `pages/${html}-find.html`), join(directory, 'find.html'));
  if (system === 'pagefind') return;
  const shared = {
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2023',
    outdir: directory,
    define: { 'import.meta.env.BASE_URL': '"/"' },
    logLevel: 'error',
  } as const;
  if (system !== 'ours') {
    await build({ ...shared, entryPoints: { page: join(here, `pages/${system}.ts`) } });
    return;
  }
  // esbuild 不认 new Worker(new URL(…))：worker 另编一份，放在它指的名字上。
  await build({
    ...shared,
    splitting: true,
    entryPoints: { header: join(client, 'header.ts'), find: join(here, 'pages/ours-find.ts') },
    chunkNames: '[name]-[hash]',
  });
  await build({
    ...shared,
    splitting: true,
    entryPoints: { worker: join(client, 'worker.ts') },
    outExtension: { '.js': '.ts' },
  });
}
