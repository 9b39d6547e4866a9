import { renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { baseOf, HANT_FOLDER, type Script } from '../lib/edition.ts';
import { listFiles } from '../lib/files.ts';

/** The service worker's address below the base of an edition. */
export const WORKER_FILE = 'sw.js';

/** An edition in the built site: where it lies and what its addresses begin with. */
export interface Edition {
  script: Script;
  root: string;
  base: string;
}

/** The editions of a built site. Astro makes a file of the page for missing ones at the root alone. */
export function editionsOf(root: string, base: string, hasHant: boolean): Edition[] {
  const hans: Edition = { script: 'hans', root, base };
  if (!hasHant) return [hans];
  const hant: Edition = { script: 'hant', root: join(root, HANT_FOLDER), base: baseOf('hant', base) };
  renameSync(join(hant.root, '404/index.html'), join(hant.root, '404.html'));
  rmdirSync(join(hant.root, '404'));
  return [hans, hant];
}

/** The files of an edition without those of the edition below it. */
export const listEdition = async (root: string): Promise<string[]> =>
  (await listFiles(root)).filter((file) => !file.startsWith(HANT_FOLDER));
