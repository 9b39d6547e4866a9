import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** 构建用得着的东西；node_modules 由上级目录找到。 */
export const PARTS = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'public',
  'src',
];

/**
 * 拷出一份项目，配上另一份内容：几个测试各自构建，缓存与成品互不干扰。
 * @param name 副本目录的名字，每个测试文件用自己的；旧的会先删掉。
 * @param contentDir 代替 `content/` 的目录。
 * @param seed 造过的一份副本，缓存与成品从它拷来：构建只做变了的。
 * @returns 副本的根目录。
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
