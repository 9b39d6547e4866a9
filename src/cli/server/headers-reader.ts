import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HEADERS_FILE, parseHeadersFile } from '../../build/headers/headers-file.ts';
import type { HeaderRule } from '../../build/headers/rules.ts';

/**
 * 成品里的 `_headers`，改过就重读；没有这个文件就一条也没有。
 * @param dir 成品目录。
 */
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
      // 刚看到，还没读，就被换走了：先照原来的，下次再读。
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return rules;
  };
}
