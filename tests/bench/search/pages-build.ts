import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { System } from './types.ts';

const here = import.meta.dirname;
const client = join(here, '../../../src/search/client');
const interfaceFolder = join(here, '../../../src/components/search');

/**
 * esbuild does not know Vite's forms: `?worker&url` names a script built apart, styles with `?url` are copied beside
 * the page.
 */
const VITE_ADDRESSES: Plugin = {
  name: 'vite-addresses',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\?worker&url$/ }, ({ path }) => ({ path, namespace: 'worker' }));
    onLoad({ filter: /./, namespace: 'worker' }, () => ({ contents: "export default '/worker.js';" }));
    onResolve({ filter: /\.css\?url/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?.*$/, '')),
      namespace: 'styles',
    }));
    onLoad({ filter: /./, namespace: 'styles' }, async ({ path }) => ({
      contents: await readFile(path),
      loader: 'file',
    }));
  },
};

/** Builds a system's page into its folder. */
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
  await build({
    ...shared,
    plugins: [VITE_ADDRESSES],
    splitting: true,
    entryPoints: { header: join(interfaceFolder, 'header.ts'), find: join(here, 'pages/ours-find.ts') },
    chunkNames: '[name]-[hash]',
  });
  await build({
    ...shared,
    splitting: true,
    entryPoints: { worker: join(client, 'worker.ts') },
  });
}
