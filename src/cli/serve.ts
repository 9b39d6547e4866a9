import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startSiteServer } from '../server/site-server.ts';
import { readEnvironment } from '../site/environment.ts';

const DEFAULT_PORT = 4321;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readPort(): number {
  const given = process.env['PORT']?.trim();
  const port = given === undefined || given === '' ? DEFAULT_PORT : Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  return fail(`PORT 应是 1 到 65535 的整数；现在是“${given ?? ''}”。`);
}

function explain(error: unknown, port: number): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return `端口 ${String(port)} 已被占用。请关掉占用它的程序，或把环境变量 PORT 设成别的端口，如 ${String(port + 1)}。`;
  }
  if (code === 'EACCES') return `没有权限使用端口 ${String(port)}。请把环境变量 PORT 设成 1024 以上的端口。`;
  return `服务器没能启动：${String(error)}`;
}

const { outDir, base } = readEnvironment(process.env);
if (!existsSync(join(outDir, 'index.html'))) {
  fail(`${outDir} 里没有可看的页面。请先运行 npm run build；npm start 会先构建再打开服务。`);
}
const port = readPort();
try {
  const server = await startSiteServer({ dir: outDir, base }, port);
  console.log(`专题已在 http://localhost:${String(port)}${base} ，按 Ctrl+C 停止。`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close();
    });
  }
} catch (error) {
  fail(explain(error, port));
}
