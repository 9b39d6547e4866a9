import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrokenCase } from './case.ts';

const BASE = fileURLToPath(new URL('../../fixtures/broken/base', import.meta.url));

/** A copy of the good content; whoever asks for it deletes it. */
export function copyOfBase(): string {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(BASE, dir, { recursive: true });
  return dir;
}

/**
 * Breaks the copy as the case says. What it replaces must be there, lest a case quietly lose its point.
 * @returns mends it.
 */
export function breakContent(dir: string, { name, path, change }: BrokenCase): () => void {
  const file = join(dir, path);
  const good = join(BASE, path);
  const mend = (): void => {
    rmSync(file, { force: true });
    if (existsSync(good)) copyFileSync(good, file);
  };
  if (change === null) {
    rmSync(file);
    return mend;
  }
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (typeof change !== 'function' && !text.includes(change[0])) {
    throw new Error(`case “${name}”: no “${change[0]}” in ${path}`);
  }
  mkdirSync(dirname(file), { recursive: true });
  // A new file is written faster than an old one is overwritten, which the file system puts on the disk at once.
  rmSync(file, { force: true });
  writeFileSync(file, typeof change === 'function' ? change(text) : text.replace(change[0], () => change[1]));
  return mend;
}

/** The line of `near` in a file, from 1. */
export function lineOf(dir: string, path: string, near: string): number {
  const text = readFileSync(join(dir, path), 'utf8');
  const index = text.indexOf(near);
  if (index < 0) throw new Error(`no “${near}” in ${path}`);
  return text.slice(0, index).split('\n').length;
}
