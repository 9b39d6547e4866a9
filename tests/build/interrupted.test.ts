import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { DEPLOYED } from './moved-content.ts';
import { copyProject } from './project-copy.ts';

/* A build that stops half way leaves the old site or the new one, never half of one, and says why in Chinese. */

const root = copyProject('interrupted', 'tests/fixtures/feature', fixtureSite().root);
const dist = join(root, 'dist');
const workshop = join(root, '.build');

interface Ended {
  code: number | null;
  output: string;
}

/** Builds in the copy; `watch` is called whenever output arrives. */
function build(watch?: (pid: number) => void, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/build.ts'], {
      cwd: root,
      detached: true,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        SITE_URL: DEPLOYED.site,
        BASE_PATH: DEPLOYED.base,
        CONTENT_DIR: 'content',
        OUT_DIR: 'dist',
        ...env,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (watch !== undefined && child.pid !== undefined) watch(child.pid);
      });
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** Acts once while a build is under way. @param act gets its process id and the directory it builds in. */
async function interrupt(act: (pid: number, draft: string) => void): Promise<Ended> {
  let done = false;
  const left = staged();
  const ended = await build((pid) => {
    const draft = staged().find((name) => !left.includes(name));
    if (done || draft === undefined) return;
    done = true;
    act(pid, draft);
  });
  expect(done).toBe(true);
  expect(ended.code).not.toBe(0);
  return ended;
}

/** The disk takes no more than so many bytes (full-disk.ts). */
const onDisk = (bytes: number): Promise<Ended> =>
  build(undefined, {
    NODE_OPTIONS: `--import=${new URL('full-disk.ts', import.meta.url).href}`,
    DISK_BYTES: String(bytes),
  });

/** Every file of the finished site, one a line: name and digest. */
const snapshot = (): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort();
const staged = (): string[] => (existsSync(workshop) ? readdirSync(workshop) : []);

const KEPT = '这次没有换下成品，原来的还在';

describe.skipIf(process.platform === 'win32')('a build that stops half way', () => {
  const before = snapshot();
  const size = before.reduce((sum, line) => sum + statSync(line.split(' ')[0] ?? '').size, 0);
  const changed = (): string[] => snapshot().filter((line) => !before.includes(line));
  const about = join(root, 'content/feature.yaml');
  writeFileSync(about, readFileSync(about, 'utf8').replace(/^subhead: .*/m, 'subhead: 换过的一句'));

  it('killed outright: the site is untouched; the next build clears what was left', async () => {
    await interrupt((pid) => process.kill(-pid, 'SIGKILL'));
    expect(staged()).not.toEqual([]);
    expect(changed()).toEqual([]);
  });

  it.each([
    ['Ctrl+C', '构建停下了', (pid: number) => process.kill(-pid, 'SIGINT')],
    // The name begins with the process id of Astro: it is the one the system kills when memory runs out.
    [
      'out of memory',
      '多半是内存不够',
      (_: number, draft: string) => process.kill(parseInt(draft), 'SIGKILL'),
    ],
  ])('%s: says so, leaves the site untouched and nothing behind', async (_, says, act) => {
    const { output } = await interrupt(act);
    expect(output).toContain(says);
    expect(output).toContain(KEPT);
    expect(changed()).toEqual([]);
    expect(staged()).toEqual([]);
  });

  it('disk full while pages are written: says so, leaves the site untouched and nothing behind', async () => {
    const { code, output } = await onDisk(Math.floor(size * 0.4));
    expect(code).not.toBe(0);
    expect(output).toContain('磁盘满了');
    expect(output).toContain(KEPT);
    expect(changed()).toEqual([]);
    expect(staged()).toEqual([]);
  });

  it('two builds at once: the second is refused and says why, the site is one whole, nothing is left behind', async () => {
    const ended = await Promise.all([build(), build()]);
    const refused = ended.find(({ code }) => code !== 0);
    expect(ended.map(({ code }) => code).sort(), ended.map(({ output }) => output).join('\n')).toEqual([
      0, 1,
    ]);
    expect(refused?.output).toMatch(/另一次构建(?:正在进行（进程 \d+）|刚刚开始)/);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('换过的一句');
    expect(snapshot().map((line) => line.split(' ')[0])).toEqual(before.map((line) => line.split(' ')[0]));
    expect(staged()).toEqual([]);
    expect(readdirSync(root).filter((name) => name.startsWith('dist.'))).toEqual([]);
  });
});
