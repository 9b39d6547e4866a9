import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { startSiteServer } from '../../src/cli/server/site-server.ts';

const root = mkdtempSync(join(tmpdir(), 'swap-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** 另一个进程里，把成品接连换上两百次。 */
const SWAPPING = `
import { cpSync } from 'node:fs';
const { swapInto } = await import(${JSON.stringify(pathToFileURL('src/build/publish/publish.ts').href)});
for (let turn = 0; turn < 200; turn += 1) {
  cpSync('dist', 'staged', { recursive: true });
  swapInto('staged', 'dist', 'elsewhere');
}`;

it('成品正在换，读者一直在读：没有一次404，服务器也不停', async () => {
  mkdirSync(join(root, 'dist/a'), { recursive: true });
  for (const file of ['index.html', 'a/index.html']) writeFileSync(join(root, 'dist', file), '文');
  const server = await startSiteServer({ dir: join(root, 'dist'), base: '/' }, 0);
  const child = spawn(process.execPath, ['--input-type=module', '-e', SWAPPING], { cwd: root });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const statuses = new Set<number>();
  while (child.exitCode === null) {
    // 文件正好在打开的一刻被换走的，连接断开，浏览器自己会再要一次。
    const response = await fetch(`${server.url}a/`).catch(() => undefined);
    if (response !== undefined) statuses.add(response.status);
    await response?.arrayBuffer().catch(() => undefined);
  }
  expect(await ended).toBe(0);
  expect([...statuses]).toEqual([200]);
  await server.close();
});
