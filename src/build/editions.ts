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

/** The editions of a built site. */
export function editionsOf(root: string, base: string, hasHant: boolean): Edition[] {
  const hans: Edition = { script: 'hans', root, base };
  if (!hasHant) return [hans];
  return [hans, { script: 'hant', root: join(root, HANT_FOLDER), base: baseOf('hant', base) }];
}

/** Puts the page for missing ones where hosts look for it: Astro makes a file of it at the root alone. */
export function placeMissingPage({ script, root }: Edition): void {
  if (script === 'hans') return;
  renameSync(join(root, '404/index.html'), join(root, '404.html'));
  rmdirSync(join(root, '404'));
}

/** The files of an edition without those of the edition below it. */
export const listEdition = async (root: string): Promise<string[]> =>
  (await listFiles(root)).filter((file) => !file.startsWith(HANT_FOLDER));
