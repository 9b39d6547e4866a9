import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

const withSlashes = (path: string): string => path.split(sep).join('/');

/** 系统自己放进文件夹的，编者看不见。 */
const SYSTEM_FILES = new Set(['Thumbs.db', 'desktop.ini', 'Icon\r']);

/** 目录里的全部文件，含子目录，相对该目录、以 / 分隔、排好序；以点起头的、系统自己放的不算。 */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !SYSTEM_FILES.has(entry.name))
    .map((entry) => withSlashes(relative(dir, join(entry.parentPath, entry.name))))
    .sort();
}

/** @throws 没有这个目录时：多半是 CONTENT_DIR 写错，或不在项目的目录里。 */
export function requireContentDir(dir: string): void {
  if (existsSync(dir)) return;
  throw new Error(
    `没有内容目录 ${shownPath(dir)}。请到项目的目录里运行；设过环境变量 CONTENT_DIR 的，查它写得对不对。`,
  );
}

/** 给编者看的路径：在项目之内就相对项目根，否则写全。 */
export function shownPath(path: string): string {
  const fromRoot = relative(process.cwd(), resolve(path));
  return withSlashes(fromRoot.startsWith('..') ? resolve(path) : fromRoot);
}
