import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PageFacts, readPageFacts } from './page-facts.ts';

/** 解析过的页存在这里，文件名由内容得来；可以整个删掉，下次构建再解析。 */
const FOLDER = '.cache/pages';

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));
/** 结果由这些程序决定：改了程序，存下的就不算数。 */
const PROGRAM = [
  'checks/built/**/*.ts',
  'permalinks/collect.ts',
  'search/{build,shared}/*.ts',
  'share/sitemap-dates.ts',
];

let salt: string | undefined;

function programDigest(): string {
  const hash = createHash('sha256');
  for (const name of globSync(PROGRAM, { cwd: SOURCE }).sort())
    hash.update(name).update(readFileSync(join(SOURCE, name)));
  return hash.digest('hex');
}

const memory = new Map<string, PageFacts>();

function fromDisk(file: string): PageFacts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PageFacts;
  } catch {
    return undefined;
  }
}

function toDisk(file: string, facts: PageFacts): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify(facts));
  renameSync(draft, file);
}

/** 同 `readPageFacts`；同样的一页只解析一次，存在缓存目录，跨构建也有效。 */
export function pageFacts(html: string, path: string): PageFacts {
  salt ??= programDigest();
  const key = createHash('sha256')
    .update(salt)
    .update(path)
    .update('\0')
    .update(html)
    .digest('hex')
    .slice(0, 32);
  const file = join(FOLDER, key.slice(0, 2), `${key}.json`);
  let facts = memory.get(key) ?? fromDisk(file);
  if (facts === undefined) {
    facts = readPageFacts(html, path);
    toDisk(file, facts);
  }
  memory.set(key, facts);
  return facts;
}
