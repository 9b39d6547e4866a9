import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { breakContent, copyOfBase } from '../unit/broken/apply.ts';
import type { BrokenCase } from '../unit/broken/case.ts';
import { buildCopy } from './build-copy.ts';
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

function broken(path: string, change: BrokenCase['change']): void {
  breakContent(join(root, 'content'), { name: '构建', path, change, rule: '' });
}

it('内容有错：列出全部，不留成品', () => {
  broken('articles/market.mdx', ['order: 2', 'order: 2\nauthor: 某人']);
  broken('articles/bridge-rebuilt.mdx', ['设4条车道', '设5条车道']);
  const { status, log } = buildCopy(root);
  expect(status).not.toBe(0);
  expect(log).toMatch(/content\/articles\/market\.mdx:\d+ {2}\[author\] {2}没有“author”这个字段。 → /);
  expect(log).toMatch(/content\/articles\/bridge-rebuilt\.mdx:\d+ .*“5”/);
  expect(log).toContain('内容有2处错误');
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

it('名录的 YAML 写坏：说明是哪个文件哪一行', () => {
  broken('people.yaml', ['name: 李石', 'name: [李石']);
  const { status, log } = buildCopy(root);
  expect(status).not.toBe(0);
  expect(log).toMatch(/content\/people\.yaml:\d+ {2}YAML 写法有误/);
});

it('成品才看得出的死链：指回源文，先前的成品原样留着', () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), '先前的成品');
  broken('articles/bridge-rebuilt.mdx', ['/articles/market/#stalls', '/sections/bridge/#no-such']);
  const { status, log } = buildCopy(root);
  expect(status).not.toBe(0);
  expect(log).toMatch(/content\/articles\/bridge-rebuilt\.mdx:30 .*#no-such.*不存在/);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('先前的成品');
});

it('好内容：构建成功', () => {
  const { status, log } = buildCopy(root);
  expect(status, log).toBe(0);
  expect(existsSync(join(root, 'dist/articles/market/index.html'))).toBe(true);
});
