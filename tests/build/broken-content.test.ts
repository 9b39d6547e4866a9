import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { breakContent, copyOfBase } from '../unit/broken/apply.ts';
import type { BrokenCase } from '../unit/broken/case.ts';
import { copyProject } from './project-copy.ts';

let root: string;
beforeEach(() => {
  const content = copyOfBase();
  root = copyProject('broken-content', content);
  rmSync(content, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** 真的构建一次；成品放在副本的 dist 里。 */
function build(): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/build.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: 'https://example.com',
      BASE_PATH: '/',
      CONTENT_DIR: 'content',
      OUT_DIR: 'dist',
      NO_COLOR: '1',
    },
  });
  return { status, output: `${stdout}${stderr}` };
}

function broken(path: string, change: BrokenCase['change']): void {
  breakContent(join(root, 'content'), { name: '构建', path, change, rule: '' });
}

it('内容有错：列出全部，不留成品', () => {
  broken('articles/market.mdx', ['order: 2', 'order: 2\nauthor: 某人']);
  broken('articles/bridge-rebuilt.mdx', ['设4条车道', '设5条车道']);
  const { status, output } = build();
  expect(status).not.toBe(0);
  expect(output).toMatch(/content\/articles\/market\.mdx:\d+ {2}\[author\] {2}没有“author”这个字段。 → /);
  expect(output).toMatch(/content\/articles\/bridge-rebuilt\.mdx:\d+ .*“5”/);
  expect(output).toContain('内容有2处错误');
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

it('名录的 YAML 写坏：说明是哪个文件哪一行', () => {
  broken('people.yaml', ['name: 李石', 'name: [李石']);
  const { status, output } = build();
  expect(status).not.toBe(0);
  expect(output).toMatch(/content\/people\.yaml:\d+ {2}YAML 写法有误/);
});

it('成品才看得出的死链：指回源文，先前的成品原样留着', () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), '先前的成品');
  broken('articles/bridge-rebuilt.mdx', ['/articles/market/#stalls', '/sections/bridge/#no-such']);
  const { status, output } = build();
  expect(status).not.toBe(0);
  expect(output).toMatch(/content\/articles\/bridge-rebuilt\.mdx:30 .*#no-such.*不存在/);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('先前的成品');
});

it('好内容：构建成功', () => {
  const { status, output } = build();
  expect(status, output).toBe(0);
  expect(existsSync(join(root, 'dist/articles/market/index.html'))).toBe(true);
});
