import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

const withSlashes = (path: string): string => path.split(sep).join('/');

/** 目录里的全部文件，含子目录，相对该目录、以 / 分隔、排好序；以点起头的不算。 */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => withSlashes(relative(dir, join(entry.parentPath, entry.name))))
    .sort();
}

/** 给编者看的路径：在项目之内就相对项目根，否则写全。 */
export function shownPath(path: string): string {
  const fromRoot = relative(process.cwd(), resolve(path));
  return withSlashes(fromRoot.startsWith('..') ? resolve(path) : fromRoot);
}
