import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
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

/**
 * 用造好的成品换下旧的。旧的先移开，换不成就移回来。
 * @param staged 造好的目录，之后不复存在。
 * @param target 成品目录，可以不存在。
 * @param root 项目根，用来防止误删。
 * @throws target 不是可以整个换掉的目录时。
 */
export function swapInto(staged: string, target: string, root: string): void {
  assertReplaceable(target, root);
  mkdirSync(dirname(target), { recursive: true });
  const suffix = `${String(process.pid)}-${randomBytes(4).toString('hex')}`;
  const incoming = `${target}.new-${suffix}`;
  const outgoing = `${target}.old-${suffix}`;
  move(staged, incoming);
  const hadTarget = existsSync(target);
  if (hadTarget) renameSync(target, outgoing);
  try {
    renameSync(incoming, target);
  } catch (error) {
    if (hadTarget) renameSync(outgoing, target);
    throw error;
  }
  rmSync(outgoing, { recursive: true, force: true });
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
      },
      'astro:build:done': ({ dir, logger }) => {
        swapInto(fileURLToPath(dir).replace(/[\\/]$/, ''), resolve(root, options.outDir), root);
        logger.info(`成品已放进 ${options.outDir}。`);
      },
    },
  };
}
