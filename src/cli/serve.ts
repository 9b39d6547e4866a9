import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startSiteServer } from './server/site-server.ts';
import { DEFAULT_PORT, readEnvironment, readPort } from '../lib/environment.ts';
import { runCommand } from './run-command.ts';

function explain(error: unknown, port: number): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return `端口 ${String(port)} 已被占用。请关掉占用它的程序，或把环境变量 PORT 设成别的端口，如 ${String(port + 1)}。`;
  }
  if (code === 'EACCES') return `没有权限使用端口 ${String(port)}。请把环境变量 PORT 设成 1024 以上的端口。`;
  return `服务器没能启动：${String(error)}`;
}

/** `npm run serve`: serves the built site for reading. */
async function main(): Promise<void> {
  const port = readPort(process.env['PORT']) ?? DEFAULT_PORT;
  const { outDir, base } = readEnvironment(process.env);
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new Error(`${outDir} 里没有可看的页面。请先运行 npm run build；npm start 会先构建再打开服务。`);
  }
  const server = await startSiteServer({ dir: outDir, base }, port).catch((error: unknown) => {
    throw new Error(explain(error, port), { cause: error });
  });
  console.log(`专题已在 http://localhost:${String(port)}${base} ，按 Ctrl+C 停止。`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
}

await runCommand(main);
