import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyConfig } from '../build/headers/caddy.ts';
import { HEADERS_FILE, parseHeadersFile } from '../build/headers/headers-file.ts';
import { nginxConfig } from '../build/headers/nginx.ts';
import { readEnvironment } from '../lib/environment.ts';
import { runCommand } from './run-command.ts';

/*
 * npm run server-config -- nginx|caddy [--root 目录] [--listen 地址]
 * 按成品里的 _headers 写出服务器的配置，输出到终端。
 *   --root    成品在服务器上的目录，缺省是本机的成品目录
 *   --listen  听哪里，nginx 缺省 80，Caddy 缺省 :80
 */
const FORMATS = { nginx: nginxConfig, caddy: caddyConfig };
const DEFAULT_LISTEN = { nginx: '80', caddy: ':80' };

const USAGE = '用法：npm run server-config -- nginx|caddy [--root 目录] [--listen 地址]';

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { root: { type: 'string' }, listen: { type: 'string' } },
    });
  } catch {
    throw new Error(USAGE);
  }
}

function main(): void {
  const { positionals, values } = readArguments();
  const [kind = ''] = positionals;
  if (kind !== 'nginx' && kind !== 'caddy') throw new Error(USAGE);
  const { outDir, base } = readEnvironment(process.env);
  const file = join(outDir, HEADERS_FILE);
  if (!existsSync(file)) throw new Error(`${file} 还没有。请先运行 npm run build。`);
  const rules = parseHeadersFile(readFileSync(file, 'utf8'));
  const root = values.root ?? resolve(outDir);
  console.log(FORMATS[kind](rules, { root, base, listen: values.listen ?? DEFAULT_LISTEN[kind] }));
}

await runCommand(main);
