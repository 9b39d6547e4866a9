import { HANT_FOLDER } from '../../lib/edition.ts';
import { escapeRegExp } from '../../lib/text.ts';
import { TEXT_TYPES } from './content-type.ts';
import type { HeaderRule } from '../../build/headers/rules.ts';

/** Where the site lies, and where it listens. */
export interface ServerPlace {
  /** Whole path of the site. */
  root: string;
  /** E.g. `127.0.0.1:8080` or `80`. */
  listen: string;
  /** Base path, with a slash at both ends. */
  base: string;
}

/** Types that nginx's own table may lack; parts of the search index are packed binary that a script unpacks. */
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

/** The address of a line in the table; for a folder nginx looks up its index.html. */
function keyOf(path: string): string {
  if (path.endsWith('*')) return `~^${escapeRegExp(path.slice(0, -1))}`;
  return path.endsWith('/') ? `~^${escapeRegExp(path)}(?:index\\.html)?$` : path;
}

/** A header that differs by address is a table of values: `add_header` stands once and does not undo another. */
function valueMap(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => {
    const value = headers[name];
    if (value === undefined) return [];
    return [`    ${quote(keyOf(path))} ${quote(value)};`];
  });
  return [`map $uri ${variable(name)} {`, '    default "";', ...lines, '}'].join('\n');
}

/** Below its folder, the Traditional edition's own page for what is missing. */
const missingIn = (folder: string): string => `    location ${folder} {
        error_page 403 =404 ${folder}404.html;
        error_page 404 ${folder}404.html;
        try_files $uri $uri/ =404;
    }
    location = ${folder}404.html {
        internal;
    }
`;

/**
 * An nginx configuration for `conf.d/`, with brotli_static (Debian: `libnginx-mod-http-brotli-static`).
 * @param rules From `_headers`; the first is for all, the others do not overlap.
 */
export function nginxConfig(rules: readonly HeaderRule[], { root, listen, base }: ServerPlace): string {
  const [common, ...rest] = rules;
  const hant = base + HANT_FOLDER;
  const editions = rest.some(({ path }) => path.startsWith(hant)) ? [hant] : [];
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
${editions.map(missingIn).join('')}    location ~ /_(?:headers|redirects)$ {
        return 404;
    }
}
`;
}
