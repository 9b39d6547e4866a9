import { realpathSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/** A path with `/`, whatever the system writes. */
export const withSlashes = (path: string): string => path.split(sep).join('/');

/** What systems put into folders; editors do not see it. */
const SYSTEM_FILES = new Set(['Thumbs.db', 'desktop.ini', 'Icon\r']);

/**
 * Every file in a folder, links followed, relative to it, with `/`, sorted. What begins with a dot and what the system
 * put there is left out, and so is a link that leads nowhere or back up.
 */
export async function listFiles(dir: string): Promise<string[]> {
  const files: string[] = [];
  const walk = async (folder: string, above: readonly string[]): Promise<void> => {
    const here = realpathSync(folder);
    if (above.includes(here)) return;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || SYSTEM_FILES.has(entry.name)) continue;
      const path = join(folder, entry.name);
      const found = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
      if (found?.isDirectory() === true) await walk(path, [...above, here]);
      else if (found?.isFile() === true) files.push(withSlashes(relative(dir, path)));
    }
  };
  await walk(dir, []);
  return files.sort();
}

/** @throws When there is no such folder: CONTENT_DIR is wrong, or the command runs elsewhere. */
export function requireContentDir(dir: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new Error(
    `没有内容目录 ${shownPath(dir)}。请到项目的目录里运行；设过环境变量 CONTENT_DIR 的，查它写得对不对。`,
  );
}

/** A path as editors are shown it: relative to the project, in full outside it. */
export function shownPath(path: string): string {
  const fromRoot = relative(process.cwd(), resolve(path));
  return withSlashes(fromRoot.startsWith('..') ? resolve(path) : fromRoot);
}
