import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from './project-copy.ts';

/* 构建半路出事：成品要么是旧的，要么是新的，没有半份；编者看到的是中文。 */

const root = copyProject('interrupted', 'tests/fixtures/feature');
const dist = join(root, 'dist');
const workshop = join(root, '.build');

interface Ended {
  code: number | null;
  output: string;
}

/** 在副本里构建；`prepare` 是先执行的 shell 命令，`watch` 每收到一段输出就看一次。 */
function build(prepare = ':', watch?: (pid: number) => void, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const command = `${prepare}; exec "${process.execPath}" src/cli/build.ts`;
    const child = spawn('bash', ['-c', command], {
      cwd: root,
      detached: true,
      env: { ...process.env, ...env },
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

/** 造到一半时动一次手。 @param act 得到构建的进程号，与正在造的那个目录的名字。 */
async function interrupt(act: (pid: number, draft: string) => void): Promise<Ended> {
  let done = false;
  const left = staged();
  const ended = await build(':', (pid) => {
    const draft = staged().find((name) => !left.includes(name));
    if (done || draft === undefined) return;
    done = true;
    act(pid, draft);
  });
  expect(done).toBe(true);
  expect(ended.code).not.toBe(0);
  return ended;
}

/** 磁盘只写得下这么多字节（full-disk.ts）。 */
const onDisk = (bytes: number): Promise<Ended> =>
  build(':', undefined, {
    NODE_OPTIONS: `--import=${new URL('full-disk.ts', import.meta.url).href}`,
    DISK_BYTES: String(bytes),
  });

/** 成品里的全部文件，一个文件一行：名字与内容的摘要。 */
const snapshot = (): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort();
const staged = (): string[] => (existsSync(workshop) ? readdirSync(workshop) : []);

const KEPT = '这次没有换下成品，原来的还在';

describe.skipIf(process.platform === 'win32')('构建半路出事', () => {
  let before: string[];
  let size = 0;
  const changed = (): string[] => snapshot().filter((line) => !before.includes(line));

  beforeAll(async () => {
    expect((await build()).code).toBe(0);
    before = snapshot();
    size = before.reduce((sum, line) => sum + statSync(line.split(' ')[0] ?? '').size, 0);
    const about = join(root, 'content/feature.yaml');
    writeFileSync(about, readFileSync(about, 'utf8').replace(/^subhead: .*/m, 'subhead: 换过的一句'));
  });

  it('整个被强行终止：成品一个字不变，下一次构建清掉残留', async () => {
    await interrupt((pid) => process.kill(-pid, 'SIGKILL'));
    expect(staged()).not.toEqual([]);
    expect(changed()).toEqual([]);
  });

  it.each([
    ['按 Ctrl+C', '构建停下了', (pid: number) => process.kill(-pid, 'SIGINT')],
    ['要它停（SIGTERM）', '构建被终止', (pid: number) => process.kill(pid, 'SIGTERM')],
    // 目录名的前一半是 Astro 的进程号；内存不够时，系统挑的是它。
    ['内存不够', '多半是内存不够', (_: number, draft: string) => process.kill(parseInt(draft), 'SIGKILL')],
  ])('%s：中文说明，成品一个字不变，没有残留', async (_, says, act) => {
    const { output } = await interrupt(act);
    expect(output).toContain(says);
    expect(output).toContain(KEPT);
    expect(changed()).toEqual([]);
    expect(staged()).toEqual([]);
  });

  it.each([
    ['一开始', 0],
    ['打包时', 0.05],
    ['写网页时', 0.4],
    ['快完时', 0.6],
  ])('%s磁盘满了：中文说明，成品一个字不变，没有残留', async (_, share) => {
    const { code, output } = await onDisk(Math.floor(size * share));
    expect(code).not.toBe(0);
    expect(output).toContain('磁盘满了');
    expect(output).toContain(KEPT);
    expect(changed()).toEqual([]);
    expect(staged()).toEqual([]);
  });

  it('单个文件的大小有限制：中文说明，成品一个字不变', async () => {
    const { code, output } = await build('ulimit -f 4');
    expect(code).not.toBe(0);
    expect(output).toContain(KEPT);
    expect(changed()).toEqual([]);
  });

  it('两个构建同时跑：都做完，成品是完整的一份，没有残留', async () => {
    const ended = await Promise.all([build(), build()]);
    expect(
      ended.map(({ code }) => code),
      ended.map(({ output }) => output).join('\n'),
    ).toEqual([0, 0]);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('换过的一句');
    expect(snapshot().map((line) => line.split(' ')[0])).toEqual(before.map((line) => line.split(' ')[0]));
    expect(staged()).toEqual([]);
    expect(readdirSync(root).filter((name) => name.startsWith('dist.'))).toEqual([]);
  });
});
