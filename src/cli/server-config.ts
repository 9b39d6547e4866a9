import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { HEADERS_FILE, parseHeadersFile } from '../build/headers/headers-file.ts';
import { readEnvironment } from '../lib/environment.ts';
import { runCommand } from './run-command.ts';
import { nginxConfig } from './server/nginx.ts';

const USAGE = '用法：npm run server-config -- [--root 目录] [--listen 地址]';

function readArguments(): { root?: string; listen?: string } {
  try {
    return parseArgs({ options: { root: { type: 'string' }, listen: { type: 'string' } } }).values;
  } catch {
    throw new Error(USAGE);
  }
}

/**
 * `npm run server-config`: prints an nginx configuration made from the built `_headers`.
 * `--root` is where the site lies on the server, by default here; `--listen` what nginx listens on, by default 80.
 */
function main(): void {
  const { outDir, base } = readEnvironment(process.env);
  const { root = resolve(outDir), listen = '80' } = readArguments();
  const file = join(outDir, HEADERS_FILE);
  if (!existsSync(file)) throw new Error(`${file} 还没有。请先运行 npm run build。`);
  console.log(nginxConfig(parseHeadersFile(readFileSync(file, 'utf8')), { root, base, listen }));
}

await runCommand(main);
