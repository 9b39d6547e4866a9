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

/** Replaces the site two hundred times in a row, from another process. */
const SWAPPING = `
import { cpSync } from 'node:fs';
const { swapInto } = await import(${JSON.stringify(pathToFileURL('src/build/publish/publish.ts').href)});
for (let turn = 0; turn < 200; turn += 1) {
  cpSync('dist', 'staged', { recursive: true });
  swapInto('staged', 'dist', 'elsewhere');
}`;

it('read while it is replaced, the site never answers 404 and the server never stops', async () => {
  mkdirSync(join(root, 'dist/a'), { recursive: true });
  for (const file of ['index.html', 'a/index.html']) writeFileSync(join(root, 'dist', file), '文');
  const server = await startSiteServer({ dir: join(root, 'dist'), base: '/' }, 0);
  const child = spawn(process.execPath, ['--input-type=module', '-e', SWAPPING], { cwd: root });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const statuses = new Set<number>();
  while (child.exitCode === null) {
    // A file replaced just as it is opened breaks the connection; a browser asks again by itself.
    const response = await fetch(`${server.url}a/`).catch(() => undefined);
    if (response !== undefined) statuses.add(response.status);
    await response?.arrayBuffer().catch(() => undefined);
  }
  expect(await ended).toBe(0);
  expect([...statuses]).toEqual([200]);
  await server.close();
});
