import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger, ViteUserConfig } from 'astro';
import { listFiles } from '../lib/files.ts';
import { type Edition, listEdition, WORKER_FILE } from './editions.ts';
import { listPrecache } from './offline/precache.ts';

/** Astro's folder of files named by digest, which editions share. */
const ASSETS = '_astro';

const source = (name: string): string => fileURLToPath(new URL(`offline/worker/${name}.ts`, import.meta.url));

/** A service worker that removes itself. */
export const OFF_SOURCE = source('off');

/** Where the list of files goes in the bundled worker. */
const PLACE = '__PRECACHE__';

/**
 * Bundles the service worker into `sw.js`, and tells the pages whether to register it.
 * @param isOn `offline` in feature.yaml; when it is false, `sw.js` removes the one that readers have.
 */
export function workerPlugin(isOn: boolean): ViteUserConfig {
  return {
    define: { __OFFLINE__: JSON.stringify(isOn) },
    plugins: [
      {
        name: 'offline',
        apply: 'build',
        applyToEnvironment: ({ name }) => name === 'client',
        buildStart() {
          this.emitFile({ type: 'chunk', id: isOn ? source('sw') : OFF_SOURCE, fileName: WORKER_FILE });
        },
      },
    ],
  };
}

/**
 * Writes the list of files for offline reading, and its version, into an edition's `sw.js`.
 * @param site The built site, with every file that the list may name.
 */
export async function fillWorker(
  { root }: Edition,
  site: string,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const own = (await listEdition(root)).map((file) => join(root, file));
  const shared = (await listFiles(join(site, ASSETS))).map((file) => join(site, ASSETS, file));
  const built = await Promise.all(
    [...new Set([...own, ...shared])].map(async (file) => ({
      path: relative(root, file).replaceAll(sep, '/'),
      bytes: await readFile(file),
    })),
  );
  const { bytes, ...precache } = listPrecache(built);
  const code = await readFile(join(root, WORKER_FILE), 'utf8');
  if (code.split(PLACE).length !== 2 || /\b(?:import|export)\b\s*[{*"'(]/.test(code)) {
    throw new Error(`${WORKER_FILE} 打包得不对：应是一个不引别的文件的脚本，里面有一处 ${PLACE}。`);
  }
  await writeFile(
    join(root, WORKER_FILE),
    code.replace(PLACE, () => JSON.stringify(precache)),
  );
  const count = precache.files.length + precache.extras.length;
  logger.info(`离线阅读存${count}个文件，${Math.ceil(bytes / 1024)} KB。`);
}
