import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import { copyOfBase } from './broken/apply.ts';

let dir: string;
beforeEach(() => {
  dir = copyOfBase();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

interface Ended {
  status: number;
  /** What it printed. */
  said: string;
}

let runs = 0;

/** A command of `src/cli/` on the copy, within this process; the query makes Vite read its file anew. */
async function run(
  program: string,
  args: string[] = [],
  settings: Record<string, string> = {},
): Promise<Ended> {
  const lines: string[] = [];
  for (const method of ['log', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      lines.push(words.map(String).join(' '));
    });
  for (const [name, value] of Object.entries({ CONTENT_DIR: dir, ...settings })) vi.stubEnv(name, value);
  const { argv, exitCode } = process;
  process.argv = [process.execPath, program, ...args];
  process.exitCode = 0;
  runs += 1;
  try {
    await import(`${resolve('src/cli', program)}.ts?run=${String(runs)}`);
    return { status: process.exitCode, said: lines.join('\n') };
  } finally {
    Object.assign(process, { argv, exitCode });
  }
}

const problems = async (): Promise<string[]> =>
  checkContent(await loadContent(dir)).map(({ rule, message }) => `${rule} ${message}`);

it('a new article lacks nothing but its words: each placeholder is refused, with its line, until it is replaced', async () => {
  const { status, said } = await run('new-article', ['old-ferry', '--section', 'bridge']);
  expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('old-ferry.mdx') as string });
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
])('%j is refused and leaves no file', async (args, says) => {
  const { status, said } = await run('new-article', args);
  expect(status).toBe(1);
  expect(said).toContain(says);
  expect(() => readFileSync(join(dir, 'articles/old-ferry.mdx'))).toThrow();
});

it.each([
  ['--section town', { npm_config_section: 'true' }, ['old-ferry', 'town']],
  ['--section=town', { npm_config_section: 'town' }, ['old-ferry']],
])('what npm swallows where -- is left out is the section all the same: %s', async (_, settings, args) => {
  const path = join(dir, 'feature.yaml');
  const town = 'sections:\n  - { id: town, name: 镇上, lead: 镇上的事。 }';
  writeFileSync(path, readFileSync(path, 'utf8').replace('sections:', town));
  await run('new-article', args, settings);
  expect(readFileSync(join(dir, 'articles/old-ferry.mdx'), 'utf8')).toContain('section: town');
});

it('ids: what lacks one gets one, what has one keeps it, and the second run has nothing to do', async () => {
  const path = join(dir, 'articles/market.mdx');
  const original = readFileSync(path, 'utf8');
  writeFileSync(path, original.replace('\n\n货品', '\n\n## 货品\n\n来的人多。\n\n来的人多。\n\n货品'));
  expect((await problems()).length).toBe(3);
  expect((await run('assign-ids')).said).toContain('补了3个编号。');
  expect(await problems()).toEqual([]);
  const filled = readFileSync(path, 'utf8');
  expect(filled.match(/ \^p-[a-z2-7]{6}$/gm)?.length).toBe(3);
  expect(filled.replace(/## 货品 \^.*\n\n来的人多。 \^.*\n\n来的人多。 \^.*\n\n/, '')).toBe(original);
  expect((await run('assign-ids')).said).toContain('没有改动');
});

it('ids: an article that cannot be read is left alone', async () => {
  const path = join(dir, 'articles/market.mdx');
  const broken = readFileSync(path, 'utf8').replace('</Cite>', '');
  writeFileSync(path, broken);
  const { status, said } = await run('assign-ids');
  expect(status).toBe(1);
  expect(said).toContain('MDX');
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
])('wrong settings are told in a Chinese sentence: %s %j %j', async (program, args, settings, says) => {
  const { status, said } = await run(program, args, settings);
  expect(status).toBe(1);
  expect(said).toContain(says);
});

it('a list that cannot be read is told where, not as “no facts yet”', async () => {
  const path = join(dir, 'facts.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('  section:', '  section'));
  expect((await run('new-article', ['old-ferry'])).said).toMatch(/facts\.yaml:2 {2}YAML/);
});

it('a full disk: article and record stay as they were, and the disk is named', () => {
  const path = join(dir, 'articles/market.mdx');
  const before = readFileSync(path, 'utf8').replace(' ^kinds', '');
  writeFileSync(path, before);
  const fullDisk = ['--import', resolve('tests/build/full-disk.ts')];
  const { status, stderr } = spawnSync(process.execPath, [...fullDisk, 'src/cli/assign-ids.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: dir, NODE_NO_WARNINGS: '1', DISK_BYTES: '100' },
  });
  expect(status).toBe(1);
  expect(stderr).toContain('磁盘满了');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(readdirSync(join(dir, 'articles'))).toEqual(['bridge-rebuilt.mdx', 'market.mdx', 'towns.mdx']);
});
