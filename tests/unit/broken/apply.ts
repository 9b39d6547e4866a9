import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrokenCase } from './case.ts';

const BASE = fileURLToPath(new URL('../../fixtures/broken/base', import.meta.url));

/** 好内容的一份临时副本；调用者用完要删。 */
export function copyOfBase(): string {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(BASE, dir, { recursive: true });
  return dir;
}

/** 按用例改坏副本。替换的原文必须在文件里，免得用例悄悄失效。 */
export function breakContent(dir: string, { name, path, change }: BrokenCase): void {
  const file = join(dir, path);
  if (change === null) {
    rmSync(file);
    return;
  }
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (typeof change !== 'function' && !text.includes(change[0])) {
    throw new Error(`用例“${name}”：${path} 里没有“${change[0]}”。`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof change === 'function' ? change(text) : text.replace(change[0], () => change[1]));
}

/** `near` 在文件里的行号，从 1 起。 */
export function lineOf(dir: string, path: string, near: string): number {
  const text = readFileSync(join(dir, path), 'utf8');
  const index = text.indexOf(near);
  if (index < 0) throw new Error(`${path} 里没有“${near}”。`);
  return text.slice(0, index).split('\n').length;
}
