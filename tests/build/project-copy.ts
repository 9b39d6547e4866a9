import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build needs; node_modules is found in the folder above. */
export const PARTS = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'public',
  'src',
];

/**
 * Copies the project, with other content: tests build each for itself, caches and sites stay apart.
 * @param name Folder of the copy, one for each test file; an old one is deleted.
 * @param contentDir In place of `content/`.
 * @param seed A copy that was built: cache and site come from it, and only what differs is made.
 * @returns The folder of the copy.
 */
export function copyProject(name: string, contentDir: string, seed?: string): string {
  const root = resolve('.cache/tests', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  cpSync(contentDir, join(root, 'content'), { recursive: true });
  for (const part of ['.cache', 'dist'])
    if (seed !== undefined && existsSync(join(seed, part)))
      cpSync(join(seed, part), join(root, part), { recursive: true });
  return root;
}
