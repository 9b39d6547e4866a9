import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HEADERS_FILE, parseHeadersFile } from '../../build/headers/headers-file.ts';
import type { HeaderRule } from '../../build/headers/rules.ts';

/** The rules of a site's `_headers`, read again when it changes; none without the file. */
export function headersReader(dir: string): () => readonly HeaderRule[] {
  const path = join(dir, HEADERS_FILE);
  let rules: HeaderRule[] = [];
  let seen = '';
  return () => {
    const stat = statSync(path, { throwIfNoEntry: false });
    const stamp =
      stat === undefined ? '' : `${String(stat.mtimeMs)} ${String(stat.size)} ${String(stat.ino)}`;
    if (stamp === seen) return rules;
    try {
      rules = stat === undefined ? [] : parseHeadersFile(readFileSync(path, 'utf8'));
      seen = stamp;
    } catch (error) {
      // Seen, and replaced before it was read: the rules so far hold until next time.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return rules;
  };
}
