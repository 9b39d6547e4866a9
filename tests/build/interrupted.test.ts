import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
function build(prepare = ':', watch?: (pid: number) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const command = `${prepare}; exec "${process.execPath}" src/cli/build.ts`;
    const child = spawn('bash', ['-c', command], { cwd: root, detached: true });
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

/** 成品里全部文件与内容，用来看动没动过。 */
const snapshot = (): Map<string, string> =>
  new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'base64')]),
  );
const staged = (): string[] => (existsSync(workshop) ? readdirSync(workshop) : []);

describe.skipIf(process.platform === 'win32')('构建半路出事', () => {
  let before: Map<string, string>;

  beforeAll(async () => {
    expect((await build()).code).toBe(0);
    before = snapshot();
    const about = join(root, 'content/feature.yaml');
    writeFileSync(about, readFileSync(about, 'utf8').replace(/^subhead: .*/m, 'subhead: 换过的一句'));
  });

  it('被强行终止：成品一个字不变，下一次构建清掉残留', async () => {
    let killed = false;
    const { code } = await build(':', (pid) => {
      if (killed || staged().length === 0) return;
      killed = true;
      process.kill(-pid, 'SIGKILL');
    });
    expect(killed).toBe(true);
    expect(code).not.toBe(0);
    expect(staged()).not.toEqual([]);
    expect(snapshot()).toEqual(before);
  });

  it('写不下：中文说明，成品一个字不变', async () => {
    const { code, output } = await build('ulimit -f 4');
    expect(code).not.toBe(0);
    expect(output).toContain('这次没有换下成品，原来的还在');
    expect(snapshot()).toEqual(before);
  });

  it('两个构建同时跑：都做完，成品是完整的一份，没有残留', async () => {
    const ended = await Promise.all([build(), build()]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    const after = snapshot();
    expect([...after.keys()].sort()).toEqual(expect.arrayContaining([join(dist, 'index.html')]));
    expect(after.get(join(dist, 'index.html'))).toBeDefined();
    expect(staged()).toEqual([]);
    expect(readdirSync(root).filter((name) => name.startsWith('dist.'))).toEqual([]);
  });
});
