import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './process.ts';

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
