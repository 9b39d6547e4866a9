import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const WORKSHOP = '.build';

/**
 * 本次构建用的临时目录，`.build/<进程号>-<随机>`，交给 Astro 作 `outDir`。
 * 进程号让后来的构建认得出哪些是别人正在用的。
 */
export function stagingDir(): string {
  return join(WORKSHOP, `${String(process.pid)}-${randomBytes(4).toString('hex')}`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * 清掉中断的构建留下的目录；正在运行的进程的目录不动。
 * @param workshop 临时目录的上一级，缺省 `.build`。
 */
export function removeStale(workshop: string = WORKSHOP): void {
  if (!existsSync(workshop)) return;
  for (const name of readdirSync(workshop)) {
    const pid = Number.parseInt(name, 10);
    if (Number.isNaN(pid) || !isRunning(pid)) rmSync(join(workshop, name), { recursive: true, force: true });
  }
}

/**
 * 上一次构建正换成品时被强行终止，会在成品旁边留下 `dist.new-…` 或 `dist.old-…`：都清掉。
 * 停在旧的已移开、新的还没进来的那一刻，就把旧的移回来。
 * @param target 成品目录。
 */
export function recover(target: string): void {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  const left = readdirSync(parent).filter((name) => {
    const [stem, pid] = name.split(/\.(?:new|old)-(\d+)-[0-9a-f]{8}$/);
    return stem === basename(target) && pid !== undefined && !isRunning(Number(pid));
  });
  for (const name of left.sort().reverse()) {
    const path = join(parent, name);
    if (name.includes('.old-') && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** 成品目录写错时，宁可不发布，也不能删掉别的东西。 */
function assertReplaceable(target: string, root: string): void {
  const path = relative(target, root);
  if (path === '' || !path.startsWith('..')) {
    throw new Error(`OUT_DIR 不能是项目目录或它的上级：${target}。请改成一个单独的目录，如 dist。`);
  }
  if (!existsSync(target) || existsSync(join(target, 'index.html'))) return;
  if (readdirSync(target).length === 0) return;
  throw new Error(`OUT_DIR 里有别的文件，不像以前的成品：${target}。请换一个目录，或先清空它。`);
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** 同时换成品的最多试这么多次：每次都是别的构建刚换过。 */
const ATTEMPTS = 20;

/** 移开旧的；没有旧的就算了。 @returns 移到了哪里。 */
function moveAside(target: string): string | undefined {
  const outgoing = besideName(target, 'old');
  try {
    renameSync(target, outgoing);
    return outgoing;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const besideName = (target: string, kind: 'new' | 'old'): string =>
  `${target}.${kind}-${String(process.pid)}-${randomBytes(4).toString('hex')}`;

/**
 * 用造好的成品换下旧的。旧的先移开，换不成就移回来。
 *
 * 两次改名之间有几十微秒成品目录不在：Node 没有两个目录对换的系统调用，改用符号链接，
 * 成品就不再是一个能整个拷走的目录。`src/server/` 遇到这一刻会等一等再看，读者不会得到404。
 * @param staged 造好的目录，之后不复存在。
 * @param target 成品目录，可以不存在。
 * @param root 项目根，用来防止误删。
 * @throws target 不是可以整个换掉的目录时。
 */
export function swapInto(staged: string, target: string, root: string): void {
  assertReplaceable(target, root);
  mkdirSync(dirname(target), { recursive: true });
  const incoming = besideName(target, 'new');
  move(staged, incoming);
  for (let attempt = 1; ; attempt += 1) {
    const outgoing = moveAside(target);
    try {
      renameSync(incoming, target);
      if (outgoing !== undefined) rmSync(outgoing, { recursive: true, force: true });
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const taken = code === 'ENOTEMPTY' || code === 'EEXIST';
      if (outgoing !== undefined && taken) rmSync(outgoing, { recursive: true, force: true });
      else if (outgoing !== undefined) renameSync(outgoing, target);
      if (!taken || attempt === ATTEMPTS) throw error;
    }
  }
}

/**
 * 最后一步：前面的检查全都通过，才用新成品换下 `outDir`，所以失败的构建不会留下半份成品。
 * 必须排在所有集成之后；Astro 的 `outDir` 要设成 `stagingDir()`。
 */
export function publish(options: { outDir: string }): AstroIntegration {
  const name = 'publish';
  let root = process.cwd();
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        const last = config.integrations.at(-1)?.name;
        if (last !== name) throw new Error(`publish 必须排在最后，现在最后的是 ${last ?? '空'}。`);
        if (fileURLToPath(config.outDir).replace(/[\\/]$/, '') === resolve(root, options.outDir)) {
          throw new Error('astro.config.mjs 的 outDir 应写成 stagingDir()，成品目录由 publish 换入。');
        }
      },
      'astro:build:start': () => {
        removeStale(join(root, WORKSHOP));
        recover(resolve(root, options.outDir));
      },
      'astro:build:done': ({ dir, logger }) => {
        swapInto(fileURLToPath(dir).replace(/[\\/]$/, ''), resolve(root, options.outDir), root);
        logger.info(`成品已放进 ${options.outDir}。`);
      },
    },
  };
}
