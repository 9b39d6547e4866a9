import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './replace-file.ts';

/** One key for several parts, 32 hexadecimal digits; `a`, `bc` differs from `ab`, `c`. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/**
 * The one cache of the build, for what is dear to make: share cards, font subsets, compressed copies.
 * (Astro keeps its own for the pictures.) A file is named by everything that decides its content, so it is
 * never stale, and the whole folder may be deleted at any time.
 * @param folder Where, e.g. `.cache/cards`.
 * @param extension Without the dot.
 * @param parts All that decides the content: sources, settings, versions.
 * @param make Called when the file is not there.
 */
export async function cached(
  folder: string,
  extension: string,
  parts: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(folder, `${keyOf(...parts)}.${extension}`);
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  mkdirSync(folder, { recursive: true });
  replaceFile(file, made);
  return made;
}
