import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyOf } from '../lib/cache.ts';

export { keyOf };

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

const sources = new Map<string, string>();

function sourceDigest(patterns: readonly string[]): string {
  const names = globSync([...patterns], { cwd: SOURCE })
    .filter((name) => !name.endsWith('.test.ts'))
    .sort();
  return keyOf(...names.flatMap((name) => [name, readFileSync(join(SOURCE, name))]));
}

/**
 * 一批程序的摘要：结果由程序决定的，改了程序，存下的就不算数。
 * Node 与依赖的版本（package.json 里一律写死）也在内。程序文件一个进程里只读一遍。
 * @param patterns 相对 `src/` 的文件名样式；测试不算。
 */
export function programDigest(patterns: readonly string[]): string {
  const name = patterns.join(' ');
  const source = sources.get(name) ?? sourceDigest(patterns);
  sources.set(name, source);
  return keyOf(process.version, readFileSync(join(SOURCE, '../package.json')), source);
}
