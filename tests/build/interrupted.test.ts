import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { DEPLOYED } from './moved-content.ts';
import { copyProject } from './project-copy.ts';

/* A build that stops half way leaves the old site or the new one, never half of one, and says why in Chinese. */

const root = copyProject('interrupted', 'tests/fixtures/feature', fixtureSite().root);
const dist = join(root, 'dist');
const workshop = join(root, '.build');

/** A number that no process has: that of a build killed outright. */
const KILLED = String(2 ** 22 + 1);

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

/** Acts once while a build is under way. @param act gets its process id. */
async function interrupt(act: (pid: number) => void): Promise<Ended> {
  let done = false;
  const left = staged();
  const ended = await build((pid) => {
    if (done || staged().every((name) => left.includes(name))) return;
    done = true;
    act(pid);
  });
  expect(done).toBe(true);
  expect(ended.code).not.toBe(0);
  return ended;
}

/** Builds with a fault of the machine, which a module makes (full-disk.ts, killed.ts). */
const buildWith = (fault: URL, env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  build(undefined, { NODE_OPTIONS: `--import=${fault.href}`, ...env });

/** Every file of the finished site, one a line: name and digest. */
const snapshot = (): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort();
const staged = (): string[] => (existsSync(workshop) ? readdirSync(workshop) : []);

describe.skipIf(process.platform === 'win32')('a build that stops half way', () => {
  const before = snapshot();
  const size = before.reduce((sum, line) => sum + statSync(line.split(' ')[0] ?? '').size, 0);
  const changed = (): string[] => snapshot().filter((line) => !before.includes(line));
  const about = join(root, 'content/feature.yaml');
  writeFileSync(about, readFileSync(about, 'utf8').replace(/^subhead: .*/m, 'subhead: 换过的一句'));

  const expectUntouched = (output: string): void => {
    expect(output).toContain('这次没有换下成品，原来的还在');
    expect(changed()).toEqual([]);
    expect(staged()).toEqual([]);
  };

  it('Ctrl+C after a build killed outright: says so, leaves the site untouched and nothing behind; a second build meanwhile is refused', async () => {
    mkdirSync(join(workshop, KILLED), { recursive: true });
    writeFileSync(join(workshop, KILLED, 'index.html'), 'half a page');
    writeFileSync(join(root, '.cache/building.txt'), KILLED);
    const second: Promise<Ended>[] = [];
    const { output } = await interrupt((pid) => {
      process.kill(-pid, 'SIGSTOP');
      const refused = build();
      second.push(refused);
      void refused.then(() => {
        process.kill(-pid, 'SIGINT');
        process.kill(-pid, 'SIGCONT');
      });
    });
    const [{ code, output: why } = { code: 0, output: '' }] = await Promise.all(second);
    expect(code).toBe(1);
    expect(why).toMatch(/另一次构建正在进行（进程 \d+）/);
    expect(output).toContain('构建停下了');
    expectUntouched(output);
  });

  it('out of memory: says so, leaves the site untouched and nothing behind', async () => {
    const { code, output } = await buildWith(new URL('killed.ts', import.meta.url));
    expect(code).not.toBe(0);
    expect(output).toContain('多半是内存不够');
    expectUntouched(output);
  });

  it('disk full while pages are written: says so, leaves the site untouched and nothing behind', async () => {
    const { code, output } = await buildWith(new URL('full-disk.ts', import.meta.url), {
      DISK_BYTES: String(Math.floor(size * 0.4)),
    });
    expect(code).not.toBe(0);
    expect(output).toContain('磁盘满了');
    expectUntouched(output);
  });
});
