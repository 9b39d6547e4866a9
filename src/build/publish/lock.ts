import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Holds the number of the process that is building. */
const LOCK = '.cache/building.txt';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function take(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/**
 * One build at a time in a project; the lock goes when the process ends, and that of a killed one is void.
 * @throws When another build is running, in Chinese, with its process.
 */
export function lockBuild(): void {
  mkdirSync(dirname(LOCK), { recursive: true });
  if (!take()) {
    const pid = Number(readFileSync(LOCK, 'utf8'));
    if (isRunning(pid))
      throw new Error(
        `另一次构建正在进行（进程 ${pid}）。等它结束再来；如果没有在构建，就删去 ${LOCK} 再试。`,
      );
    rmSync(LOCK);
    if (!take()) throw new Error('另一次构建刚刚开始，等它结束再来。');
  }
  process.once('exit', () => rmSync(LOCK, { force: true }));
}
