import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file, or makes it: whatever happens it holds the old text or the new. A draft lies in the same folder, or
 * renaming is no single step; with a dot first, one left behind is no content. A link's target is replaced; permissions
 * stay.
 * @param options `flush` for texts of the editors’: on the disk before it is renamed, lest a power cut empties the file.
 */
export function replaceFile(file: string, content: string | Uint8Array, { flush = false } = {}): void {
  const current = statSync(file, { throwIfNoEntry: false });
  const target = current === undefined ? file : realpathSync(file);
  const draft = join(dirname(target), `.${basename(target)}.${String(process.pid)}.draft`);
  try {
    writeFileSync(draft, content, { flush, mode: current?.mode });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Writes a new file of the editors’, and never over another. @throws Where there is one (EEXIST). */
export function createFile(file: string, text: string): void {
  writeFileSync(file, '', { flag: 'wx' });
  try {
    replaceFile(file, text, { flush: true });
  } catch (error) {
    rmSync(file);
    throw error;
  }
}
