import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeJson } from '../kept/json-file.ts';
import type { Body } from './body.ts';

/** 排好的正文存在这里，文件名由内容得来；可以整个删掉，下次构建再排。 */
const FOLDER = '.cache/bodies';

const fileOf = (key: string): string => join(FOLDER, key.slice(0, 2), `${key}.json`);

/**
 * 一篇正文的钥匙：源文，以及凡能改变排法的一切——本目录的程序、Astro的版本、名录的名字、部署路径。
 * @param settings 名录与部署路径等设置。
 * @returns 源文 → 钥匙。
 */
export function bodyKeys(settings: unknown): (source: string) => string {
  const here = dirname(fileURLToPath(import.meta.url));
  const program = readdirSync(here)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => readFileSync(join(here, name), 'utf8'));
  const { version } = createRequire(import.meta.url)('astro/package.json') as {
    version: string;
  };
  const salt = JSON.stringify([version, settings, program]);
  return (source) => createHash('sha256').update(salt).update('\0').update(source).digest('hex').slice(0, 32);
}

/** 这一篇排过没有。 */
export const hasBody = (key: string): boolean => existsSync(fileOf(key));

/** 存下排好的正文；先写草稿再换名，中断了也不会留下半份。 */
export function writeBody(key: string, body: Body): void {
  writeJson(fileOf(key), body);
}

/** @throws 没有存过时：载入文章在前，不该发生。 */
export function readBody(key: string): Body {
  return JSON.parse(readFileSync(fileOf(key), 'utf8')) as Body;
}
