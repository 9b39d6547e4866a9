import { readdir, readFile } from 'node:fs/promises';

/**
 * Watches the memory of this process and its children; the function returned stops and gives the peak in MB. Children
 * count on Linux only.
 */
export function watchPeak(): () => Promise<number> {
  let most = 0;
  const look = async (): Promise<void> => {
    most = Math.max(most, await familyMemory());
  };
  const timer = setInterval(() => void look(), 200);
  return async () => {
    clearInterval(timer);
    await look();
    return Math.max(most, process.resourceUsage().maxRSS / 1024);
  };
}

async function familyMemory(): Promise<number> {
  let total = process.memoryUsage.rss() / 2 ** 20;
  for (const pid of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/u.test(pid)) continue;
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    if (!status.includes(`PPid:\t${String(process.pid)}\n`)) continue;
    total += Number(/VmRSS:\s+(?<kb>\d+)/u.exec(status)?.groups?.['kb'] ?? 0) / 1024;
  }
  return total;
}
