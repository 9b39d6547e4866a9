import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger, ViteUserConfig } from 'astro';
import { listFiles } from '../lib/files.ts';
import { listPrecache } from './offline/precache.ts';

/** The service worker's address below the base path. */
export const WORKER_FILE = 'sw.js';

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
 * Writes the list of files for offline reading, and its version, into the built `sw.js`.
 * @param root The built site, with every file that the list may name.
 */
export async function fillWorker(root: string, logger: AstroIntegrationLogger): Promise<void> {
  const built = await Promise.all(
    (await listFiles(root)).map(async (path) => ({ path, bytes: await readFile(join(root, path)) })),
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
