import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import { compareWithApproved } from '../dump/approved.ts';
import { type Given, projectFolder, runProgram } from './run-program.ts';

/* What each command says, how it ends and what it writes, in a project folder of its own. */

let root: string;
beforeEach(() => {
  root = projectFolder();
  write('docs/editing.md', '词汇表：\n<!-- fields: glossary -->\n旧的\n<!-- /fields -->\n');
  vi.useFakeTimers({ now: new Date('2026-12-31T16:30:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

const MARKET = 'content/articles/market.mdx';
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const change = (path: string, find: string, text: string): void => {
  expect(read(path)).toContain(find);
  write(
    path,
    read(path).replace(find, () => text),
  );
};

/** A built site of one page and a feed. */
function build(): void {
  const page = (ids: string): string =>
    `<html lang="zh-CN"><head><title>页</title></head><body><main>${ids}</main></body></html>`;
  write('dist/index.html', page('<h2 id="first">一</h2>'));
  write('dist/about/index.html', page('<h2 id="second">二</h2>'));
  write('dist/rss.xml', '<rss/>');
  write('dist/_headers', '/*\n  X-Frame-Options: DENY\n');
}

/** Runs one after the other in one folder. */
async function all(...runs: [program: string, given?: Given][]): Promise<string[]> {
  const lines: string[] = [];
  for (const run of runs) lines.push(...(await runProgram(root, ...run)));
  return lines;
}

function same(name: string, lines: readonly string[]): void {
  const differences = compareWithApproved(`terminal/${name}`, new Map([['said', lines]]));
  if (differences !== '') expect.fail(differences);
}

it('new', async () => {
  const lines = await all(
    ['new-article', { args: ['old-ferry', '--section', 'bridge'] }],
    ['new-article', { args: ['渡口'] }],
    ['new-article', { args: ['market'] }],
    ['new-article', { args: ['ferry', '--section', 'river'] }],
    ['new-article', {}],
    ['new-article', { args: ['ferry', '--colour'] }],
    ['new-article', { args: ['ferry', 'bridge'] }],
    ['new-article', { args: ['ferry', 'bridge'], settings: { npm_config_section: 'true' } }],
    ['new-article', { args: ['street'], settings: { npm_config_section: 'town' } }],
    ['new-article', { args: ['ferry'], settings: { CONTENT_DIR: 'none' } }],
  );
  change('content/facts.yaml', '  section:', '  section');
  same('new', [...lines, ...(await all(['new-article', { args: ['street'] }]))]);
});

it('a new article lacks nothing but its words: each placeholder is refused, with its line, until it is replaced', async () => {
  await all(['new-article', { args: ['old-ferry', '--section', 'bridge'] }]);
  const lines = read('content/articles/old-ferry.mdx').split('\n');
  const found = checkContent(await loadContent(join(root, 'content'), 'content'));
  expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
    found.map(() => 'content/articles/old-ferry.mdx placeholder'),
  );
  const waiting = lines.flatMap((line, index) => (line.includes('〔待写：') ? [index + 1] : []));
  expect([...new Set(found.map(({ line }) => line))]).toEqual(waiting);
});

it('ids', async () => {
  change(
    MARKET,
    '\n\n货品',
    '\n\n## 货品\n\n来的人多。\n\n来的人多。\n\n| 货 | 价 |\n| --- | --- |\n| 米 | 贵 |\n\n货品',
  );
  const lines = await all(['assign-ids'], ['assign-ids']);
  change(MARKET, '</Cite>', '');
  change('content/articles/bridge-rebuilt.mdx', ' ^finished', '');
  same('ids', [...lines, ...(await all(['assign-ids'], ['assign-ids', { settings: { SITE_URL: 'x' } }]))]);
});

it('permalinks', async () => {
  rmSync(join(root, 'content/published.txt'));
  const none = await all(['record-permalinks']);
  build();
  const lines = await all(['record-permalinks']);
  change('dist/about/index.html', 'second', 'third');
  lines.push(...(await all(['record-permalinks'])));
  change(MARKET, '六项', '七项');
  same('permalinks', [...none, ...lines, ...(await all(['record-permalinks']))]);
});

it('guide, schemas and review', async () => {
  const lines = await all(['write-guide'], ['write-schemas'], ['write-review']);
  change('content/facts.yaml', '  section:', '  section');
  const broken = await all(['write-review', { settings: { CONTENT_DIR: 'none' } }], ['write-review']);
  same('others', [...lines, ...broken]);
});

it('serve and server-config', async () => {
  const taken = createServer();
  await new Promise<void>((ready) => taken.listen(0, ready));
  const PORT = String((taken.address() as AddressInfo).port);
  const none = await all(['serve'], ['server-config']);
  build();
  const lines = await all(
    ['server-config'],
    ['server-config', { args: ['--root', '/srv', '--listen', '8080'], settings: { BASE_PATH: 'a' } }],
    ['server-config', { args: ['--colour'] }],
    ['serve', { settings: { PORT } }],
    ['dev', { settings: { PORT } }],
    ['dev', { args: ['--port', '1'], settings: { PORT } }],
  );
  await new Promise((closed) => taken.close(closed));
  const about = async (): Promise<string[]> => {
    const response = await fetch(`http://127.0.0.1:${PORT}/a/about/`);
    return [`/about/ ${String(response.status)} ${String(response.headers.get('x-frame-options'))}`];
  };
  lines.push(...(await all(['serve', { settings: { PORT, BASE_PATH: 'a' }, meanwhile: about }])));
  await expect(fetch(`http://127.0.0.1:${PORT}/`)).rejects.toThrow();
  const shown = [...none, ...lines].map((line) =>
    line.replaceAll(PORT, 'PORT').replaceAll(String(Number(PORT) + 1), 'PORT+1'),
  );
  same('servers', shown);
});

it('what starts Astro', async () => {
  const none = { CONTENT_DIR: 'none' };
  // Left by a build that was killed: no process has this number.
  write(`.build/${String(2 ** 22 + 1)}/index.html`, '');
  const lines = await all(
    ['build', { settings: none }],
    ['build', { args: ['--verbose'], settings: { SITE_URL: 'https://example.com', BASE_URL: '/x/' } }],
    ['build'],
    ['build', { settings: { STUB_ERROR: 'ENOSPC: no space' } }],
    ['build', { settings: { STUB_ERROR: 'content/a.mdx:3  错了。' } }],
    ['build', { settings: { STUB_SIGNAL: 'SIGINT' } }],
    ['dev', { settings: none }],
    ['dev', { settings: { PORT: '1', STUB_SIGNAL: 'SIGINT' } }],
    ['dev', { settings: { PORT: 'abc' } }],
    ['dev', { settings: { PORT: '1' } }],
    ['dev', { args: ['--open'], settings: { PORT: '1' } }],
    ['run-astro', { args: ['check', '--noSync'] }],
  );
  // Another build is running: this process stands for it.
  write('.cache/building.txt', String(process.pid));
  const second = await all(['build', { settings: { SITE_URL: 'https://example.com' } }]);
  lines.push(...second.map((line) => line.replace(String(process.pid), 'N')));
  write('.env', 'SITE_URL=https://example.com/b\n');
  same('astro', [...lines, ...(await all(['build']))]);
});

it('a full disk: article and record stay as they were, and the disk is named', () => {
  const before = read(MARKET).replace(' ^kinds', '');
  write(MARKET, before);
  const fullDisk = ['--import', resolve('tests/build/full-disk.ts')];
  const { status, stderr } = spawnSync(process.execPath, [...fullDisk, resolve('src/cli/assign-ids.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', DISK_BYTES: '100' },
  });
  expect(status).toBe(1);
  expect(stderr).toContain('磁盘满了');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(read(MARKET)).toBe(before);
  expect(existsSync(join(root, 'content/articles/.market.mdx'))).toBe(false);
});
