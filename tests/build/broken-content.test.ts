import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { breakContent, copyOfBase } from '../unit/broken/apply.ts';
import { runIn } from './moved-content.ts';
import { copyProject } from './project-copy.ts';

/* Every message is tried in tests/unit/broken-content.test.ts; here a build really stops at them. */

it('broken content: the build lists every error and leaves no site', () => {
  const content = copyOfBase();
  for (const [path, change] of [
    ['articles/market.mdx', ['order: 2', 'order: 2\nauthor: 某人']],
    ['articles/bridge-rebuilt.mdx', ['设4条车道', '设5条车道']],
  ] as const)
    breakContent(content, { name: path, path, change });
  const root = copyProject('broken-content', content);
  rmSync(content, { recursive: true });
  const { ok, log } = runIn(root, 'build');
  expect(ok).toBe(false);
  expect(log).toMatch(/content\/articles\/market\.mdx:\d+ {2}\[author\] {2}没有“author”这个字段。 → /);
  expect(log).toMatch(/content\/articles\/bridge-rebuilt\.mdx:\d+ .*“5”/);
  expect(log).toContain('内容有2处错误');
  // Nothing of Astro's own in between, which would be English.
  expect(log.split('\n').filter((line) => /\S/.test(line) && !/\p{Script=Han}/u.test(line))).toEqual([]);
  expect(existsSync(join(root, 'dist'))).toBe(false);
  rmSync(root, { recursive: true });
});
