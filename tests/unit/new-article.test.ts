import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import { copyOfBase } from './broken/apply.ts';

let dir: string;
beforeEach(() => {
  dir = copyOfBase();
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** 用当前的 Node 运行一个命令，返回输出；失败时抛出，错误里带 stderr。 */
function run(program: string, ...args: string[]): string {
  return execFileSync(process.execPath, [`src/cli/${program}.ts`, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, CONTENT_DIR: dir, NODE_NO_WARNINGS: '1' },
  });
}

const problems = async (): Promise<string[]> =>
  checkContent(await loadContent(dir)).map(({ rule, message }) => `${rule} ${message}`);

it('新文章原样就能通过检查，次序接着排', async () => {
  expect(run('new-article', 'old-ferry', '--section', 'bridge')).toContain('old-ferry.mdx');
  expect(await problems()).toEqual([]);
  expect(readFileSync(join(dir, 'articles/old-ferry.mdx'), 'utf8')).toContain('order: 3');
});

it.each([
  [['渡口'], '只用小写英文字母'],
  [['market'], '已经有了'],
  [['old-ferry', '--section', 'river'], '可选：bridge'],
  [[], '用法'],
  [['old-ferry', '--colour'], '用法'],
])('%j 被拒绝，不留文件', (args, says) => {
  expect(() => run('new-article', ...args)).toThrow(says);
  expect(() => readFileSync(join(dir, 'articles/old-ferry.mdx'))).toThrow();
});

it('补编号：只补缺的，已有的不动，再跑一遍无事可做', async () => {
  const path = join(dir, 'articles/market.mdx');
  const original = readFileSync(path, 'utf8');
  writeFileSync(path, original.replace('\n\n货品', '\n\n## 货品\n\n来的人多。\n\n来的人多。\n\n货品'));
  expect((await problems()).length).toBe(3);
  expect(run('assign-ids')).toContain('补了3个编号。');
  expect(await problems()).toEqual([]);
  const filled = readFileSync(path, 'utf8');
  expect(filled.match(/ \^p-[a-z2-7]{6}$/gm)?.length).toBe(3);
  expect(filled.replace(/## 货品 \^.*\n\n来的人多。 \^.*\n\n来的人多。 \^.*\n\n/, '')).toBe(original);
  expect(run('assign-ids')).toContain('没有改动');
});

it('读不懂的文章不动', () => {
  const path = join(dir, 'articles/market.mdx');
  const broken = readFileSync(path, 'utf8').replace('</Cite>', '');
  writeFileSync(path, broken);
  expect(() => run('assign-ids')).toThrow('MDX');
  expect(readFileSync(path, 'utf8')).toBe(broken);
});
