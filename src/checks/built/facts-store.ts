import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, programDigest } from '../../kept/digest.ts';
import { readJson, writeJson } from '../../kept/json-file.ts';
import { type PageFacts, readPageFacts } from './page-facts.ts';

/** 解析过的页存在这里，文件名由内容得来；可以整个删掉，下次构建再解析。 */
const FOLDER = '.cache/pages';

/** 结果由这些程序决定：改了程序，存下的就不算数。 */
const PROGRAM = [
  'checks/built/**/*.ts',
  'headers/inline-hashes.ts',
  'permalinks/collect.ts',
  'search/{build,shared}/*.ts',
  'share/sitemap-dates.ts',
];

let salt: string | undefined;

/** 同 `readPageFacts`；同样的一页只解析一次，存在缓存目录，跨构建也有效。 */
function pageFacts(html: string, path: string): PageFacts {
  salt ??= programDigest(PROGRAM);
  const key = keyOf(salt, path, html);
  const file = join(FOLDER, key.slice(0, 2), `${key}.json`);
  const kept = readJson(file) as PageFacts | undefined;
  if (kept !== undefined) return kept;
  const facts = readPageFacts(html, path);
  writeJson(file, facts);
  return facts;
}

/** 这个进程里读过的文件：还是不是原来那个文件、动没动过。 */
const seen = new Map<string, { stamp: string; path: string; facts: PageFacts }>();

function stampOf(file: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

/**
 * 读成品里的一页；构建末尾几步都要读，文件没有动过就不再读、不再算。
 * @param file 网页文件。
 * @param path 站内路径，不含部署路径，如 `/articles/x/`。
 */
export function pageFactsAt(file: string, path: string): PageFacts {
  const stamp = stampOf(file);
  const known = seen.get(file);
  if (known?.stamp === stamp && known.path === path) return known.facts;
  const facts = pageFacts(readFileSync(file, 'utf8'), path);
  seen.set(file, { stamp, path, facts });
  return facts;
}
