import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
}

/** 列出最费的几处。 */
const SHOWN = 25;

/** 一帧算在哪里：依赖包、本站的一个文件夹，或 V8 自己的事。 */
function homeOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  const packageName = /.*node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/u.exec(url)?.groups?.['name'];
  if (packageName !== undefined) return packageName;
  const folder = /\/(?<folder>src\/[^/]+)\//u.exec(url)?.groups?.['folder'];
  if (folder !== undefined) return folder;
  if (url.includes('/.prerender/') || url.includes('/chunks/')) return '打好包的网页代码';
  if (url.startsWith('node:')) return url;
  if (functionName.startsWith('wasm-')) return 'WebAssembly';
  return functionName.startsWith('(') ? functionName : '内置函数（读写文件、文字与缓冲）';
}

/** 读一个文件夹里的 .cpuprofile，按出处归总自身时间，最费的在前；只有 JavaScript 主线程，原生线程不在内。 */
export async function profileOf(directory: string): Promise<string> {
  const seconds = new Map<string, number>();
  for (const name of await readdir(directory)) {
    const { nodes, samples, timeDeltas } = JSON.parse(
      await readFile(join(directory, name), 'utf8'),
    ) as Profile;
    const homes = new Map(nodes.map(({ id, callFrame }) => [id, homeOf(callFrame)]));
    for (const [at, id] of samples.entries()) {
      const home = homes.get(id) ?? '';
      seconds.set(home, (seconds.get(home) ?? 0) + (timeDeltas[at] ?? 0) / 1e6);
    }
  }
  seconds.delete('(idle)');
  const total = [...seconds.values()].reduce((sum, one) => sum + one, 0);
  const lines = [...seconds]
    .sort(([, one], [, other]) => other - one)
    .slice(0, SHOWN)
    .map(([home, spent]) => `| ${home} | ${spent.toFixed(1)} | ${((spent / total) * 100).toFixed(0)}% |`);
  return ['| 出处 | 秒 | 份额 |', '| --- | --- | --- |', ...lines].join('\n');
}
