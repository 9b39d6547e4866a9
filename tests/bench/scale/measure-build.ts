import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** 一次构建花了多少。 */
export interface Cost {
  /** 秒，墙上的钟。 */
  wall: number;
  /** 秒，整棵进程树的 user 与 sys 之和。 */
  cpu: number;
  /** MB，整棵进程树同一时刻占用（RSS）的峰值；共用的页各算一次。 */
  memory: number;
  /** 构建说的话，逐行。 */
  log: Line[];
}

/** 构建说的一行，和说这句话时整棵进程树已经用去的 CPU 秒（最多晚一眼）。 */
export interface Line {
  text: string;
  cpu: number;
}

/** 隔多久看一眼进程树，毫秒。 */
const LOOK_EVERY = 200;
/** 内核记时间的单位：一秒一百格（Linux 各平台都是）。 */
const TICKS = 100;

/**
 * 跑一条命令，量它。CPU 取两种量法里大的：bash 的 time 不算没有等到的子进程，逐次看进程树会漏掉太短的。
 * @param limit 秒；超过就停下并抛错。
 * @throws 命令失败或超时。
 */
export async function measureBuild(
  { command, cwd, env }: { command: readonly string[]; cwd: string; env: Readonly<Record<string, string>> },
  limit: number,
): Promise<Cost> {
  const directory = await mkdtemp(join(tmpdir(), 'scale-'));
  const times = join(directory, 'times');
  const script = 'TIMEFORMAT="%R %U %S"; { time "$@" 2>&1 ; } 2>"$TIMES"';
  // 自成一组，超时就停整组。
  const child = spawn('bash', ['-c', script, 'bash', ...command], {
    cwd,
    detached: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, TIMES: times },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = child.pid ?? 0;
  const tree = watchTree(pid);
  const log: Line[] = [];
  let unfinished = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (unfinished + chunk).split('\n');
    unfinished = lines.pop() ?? '';
    log.push(...lines.map((text) => ({ text, cpu: tree.spent() })));
  });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    process.kill(-pid, 'SIGTERM');
    setTimeout(() => process.kill(-pid, 'SIGKILL'), 3000).unref();
  }, limit * 1000);
  const code = await new Promise<number | null>((finish, fail) => {
    child.once('error', fail);
    child.once('close', finish);
  });
  clearTimeout(timer);
  const seen = await tree.stop();
  const [wall = 0, user = 0, sys = 0] =
    (await readFile(times, 'utf8').catch(() => '')).trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  await rm(directory, { recursive: true, force: true });
  if (timedOut)
    throw new Error(
      `超过${String(limit)}秒，停下；此前用去CPU ${seen.cpu.toFixed(0)}秒，内存${seen.memory.toFixed(0)} MB。\n${lastLines(log)}`,
    );
  if (code !== 0) throw new Error(`${command.join(' ')} 失败（${String(code)}）\n${lastLines(log)}`);
  return { wall, cpu: Math.max(user + sys, seen.cpu), memory: seen.memory, log };
}

function lastLines(log: readonly Line[]): string {
  return log
    .slice(-15)
    .map(({ text }) => text)
    .join('\n');
}

function watchTree(top: number): {
  /** 此前看到的 CPU 秒。 */
  spent: () => number;
  stop: () => Promise<{ cpu: number; memory: number }>;
} {
  const spent = new Map<number, number>();
  let memory = 0;
  let looking = Promise.resolve();
  const look = async (): Promise<void> => {
    const rows = await processes();
    const family = new Set([top]);
    // 子进程的号不一定比父进程大，多看一遍直到不再增加。
    for (let before = 0; before !== family.size;) {
      before = family.size;
      for (const { pid, parent } of rows) if (family.has(parent)) family.add(pid);
    }
    const mine = rows.filter(({ pid }) => family.has(pid));
    for (const { pid, ticks } of mine) spent.set(pid, ticks);
    memory = Math.max(memory, mine.reduce((sum, { pages }) => sum + pages, 0) / 256);
  };
  const timer = setInterval(() => (looking = looking.then(look)), LOOK_EVERY);
  const total = (): number => [...spent.values()].reduce((sum, one) => sum + one, 0) / TICKS;
  return {
    spent: total,
    stop: async () => {
      clearInterval(timer);
      await looking;
      return { cpu: total(), memory };
    },
  };
}

/** 全机的进程；内存按 4 KB 一页。 */
async function processes(): Promise<{ pid: number; parent: number; ticks: number; pages: number }[]> {
  const names = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/u.test(name));
  const rows = await Promise.all(
    names.map(async (name) => {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      // 程序名在括号里，可能有空格；从右括号之后数起。
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [, parent = 0] = fields;
      return {
        pid: Number(name),
        parent,
        ticks: (fields[11] ?? 0) + (fields[12] ?? 0),
        pages: fields[21] ?? 0,
      };
    }),
  );
  return rows;
}
