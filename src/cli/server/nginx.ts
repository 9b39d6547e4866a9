import { escapeRegExp } from '../../lib/text.ts';
import { TEXT_TYPES } from './content-type.ts';
import type { HeaderRule } from '../../build/headers/rules.ts';

/** 放在哪里、听哪里。 */
export interface ServerPlace {
  /** 成品目录，完整路径。 */
  root: string;
  /** 听的地址，如 `127.0.0.1:8080` 或 `80`。 */
  listen: string;
  /** 部署路径，首尾都是斜杠。 */
  base: string;
}

/** 文字以外、nginx 自带的表不一定有的类型；检索索引的分片是压过的二进制，由脚本自己解开。 */
const BINARY_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  png: 'image/png',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

const quote = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** 表里的一行对应的地址；目录的网页，nginx 在查表时已经换成了它的 index.html。 */
function keyOf(path: string): string {
  if (path.endsWith('*')) return `~^${escapeRegExp(path.slice(0, -1))}`;
  return path.endsWith('/') ? `~^${escapeRegExp(path)}(?:index\\.html)?$` : path;
}

/** 一个头因地址而异时，写成一张由地址查值的表；`add_header` 才能只在一处写，不会互相顶掉。 */
function valueMap(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => {
    const value = headers[name];
    if (value === undefined) return [];
    return [`    ${quote(keyOf(path))} ${quote(value)};`];
  });
  return [`map $uri ${variable(name)} {`, '    default "";', ...lines, '}'].join('\n');
}

/**
 * 写成一份 nginx 配置，放进 `conf.d/` 或 `sites-enabled/`。
 * 用到 brotli_static：Debian 上装 `libnginx-mod-http-brotli-static`。
 * @param rules 由 `_headers` 读来；第一条是人人都有的，其余互不重叠。
 */
export function nginxConfig(rules: readonly HeaderRule[], { root, listen, base }: ServerPlace): string {
  const [common, ...rest] = rules;
  const varying = [...new Set(rest.flatMap(({ headers }) => Object.keys(headers)))];
  const always = [
    ...Object.entries(common?.headers ?? {}).map(([name, value]) => `${name} ${quote(value)}`),
    ...varying.map((name) => `${name} ${variable(name)}`),
  ].map((line) => `    add_header ${line} always;`);
  const types = Object.entries({ ...TEXT_TYPES, ...BINARY_TYPES }).map(
    ([name, type]) => `        ${type} ${name};`,
  );
  return `# 由 npm run server-config -- nginx 按成品里的 _headers 生成，不要手改。
${varying.map((name) => valueMap(name, rest)).join('\n')}

server {
    listen ${listen};
    root ${quote(root)};
    charset utf-8;
    charset_types ${[...new Set(Object.values(TEXT_TYPES))].filter((type) => type !== 'text/html').join(' ')};
    types {
${types.join('\n')}
    }
    default_type application/octet-stream;
    server_tokens off;
    absolute_redirect off;
    merge_slashes on;
    etag on;
    gzip_static on;
    gzip_vary on;
    brotli_static on;
    index index.html;
    error_page 403 =404 ${base}404.html;
    error_page 404 ${base}404.html;

${always.join('\n')}

    location / {
        try_files $uri $uri/ =404;
    }
    location = ${base}404.html {
        internal;
    }
    location ~ /_(?:headers|redirects)$ {
        return 404;
    }
}
`;
}
