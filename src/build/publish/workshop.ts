import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './process.ts';

/** 各次构建的临时目录都在这里面。 */
export const WORKSHOP = '.build';

/**
 * 本次构建用的临时目录，`.build/<进程号>-<随机>`，交给 Astro 作 `outDir`。
 * 进程号让后来的构建认得出哪些是别人正在用的。
 */
export function stagingDir(): string {
  return join(WORKSHOP, `${String(process.pid)}-${randomBytes(4).toString('hex')}`);
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
