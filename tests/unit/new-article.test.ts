import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
  return runWith({}, program, ...args);
}

function runWith(settings: Record<string, string>, program: string, ...args: string[]): string {
  return execFileSync(process.execPath, [`src/cli/${program}.ts`, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, CONTENT_DIR: dir, NODE_NO_WARNINGS: '1', ...settings },
  });
}

const problems = async (): Promise<string[]> =>
  checkContent(await loadContent(dir)).map(({ rule, message }) => `${rule} ${message}`);

it('a new article lacks nothing but its words: each placeholder is refused, with its line, until it is replaced', async () => {
  expect(run('new-article', 'old-ferry', '--section', 'bridge')).toContain('old-ferry.mdx');
  const path = join(dir, 'articles/old-ferry.mdx');
  const lines = readFileSync(path, 'utf8').split('\n');
  expect(lines).toContain('order: 4');
  const found = checkContent(await loadContent(dir, 'content'));
  expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
    found.map(() => 'content/articles/old-ferry.mdx placeholder'),
  );
  const waiting = lines.flatMap((line, index) => (line.includes('〔待写：') ? [index + 1] : []));
  expect([...new Set(found.map(({ line }) => line))]).toEqual(waiting);
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

it.each([
  ['--section town', { npm_config_section: 'true' }, ['old-ferry', 'town']],
  ['--section=town', { npm_config_section: 'town' }, ['old-ferry']],
])('what npm swallows where -- is left out is the section all the same: %s', (_, settings, args) => {
  const path = join(dir, 'feature.yaml');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      'sections:',
      'sections:\n  - { id: town, name: 镇上, lead: 镇上的事。 }',
    ),
  );
  runWith(settings, 'new-article', ...args);
  expect(readFileSync(join(dir, 'articles/old-ferry.mdx'), 'utf8')).toContain('section: town');
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

it.each([
  ['new-article', ['old-ferry'], { CONTENT_DIR: '/no/such/content' }, '没有内容目录'],
  ['assign-ids', [], { CONTENT_DIR: '/no/such/content' }, '没有内容目录'],
  ['build', [], { CONTENT_DIR: '/no/such/content' }, '没有内容目录'],
  ['dev', [], { CONTENT_DIR: '/no/such/content' }, '没有内容目录'],
  ['dev', [], { PORT: 'abc' }, 'PORT 应是'],
  ['assign-ids', [], { SITE_URL: 'x' }, 'SITE_URL 应是'],
  ['record-permalinks', [], { OUT_DIR: '/no/such/dist' }, '没有成品'],
  ['serve', [], { OUT_DIR: '/no/such/dist' }, '没有可看的页面'],
  ['server-config', ['--colour'], {}, '用法'],
])('设置写错：%s %j %j，说一句中文，没有调用栈', (program, args, env, says) => {
  const { status, stderr } = spawnSync(process.execPath, [`src/cli/${program}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: dir, NODE_NO_WARNINGS: '1', ...env },
  });
  expect(status).toBe(1);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/^\s+at /m);
});

it('清单写坏时，说清哪里写坏，不说“还没有事实”', () => {
  const path = join(dir, 'facts.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('  section:', '  section'));
  expect(() => run('new-article', 'old-ferry')).toThrow(/facts\.yaml:2 {2}YAML/);
});

it('磁盘满了：文章、发布记录原样留着，说清是磁盘', () => {
  const path = join(dir, 'articles/market.mdx');
  const before = readFileSync(path, 'utf8').replace(' ^kinds', '');
  writeFileSync(path, before);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('tests/build/full-disk.ts'), 'src/cli/assign-ids.ts'],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: dir, NODE_NO_WARNINGS: '1', DISK_BYTES: '100' },
    },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('磁盘满了');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(readdirSync(join(dir, 'articles'))).toEqual(['bridge-rebuilt.mdx', 'market.mdx', 'towns.mdx']);
});
