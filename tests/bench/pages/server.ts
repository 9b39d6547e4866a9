import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.mjs': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.webmanifest': 'application/manifest+json;charset=utf-8',
  '.svg': 'image/svg+xml;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};
const COMPRESSED = /charset=utf-8|x-icon|wasm/u;
/** Astro puts files with a digest in their names here: other content, another name. */
const HASHED = /^\/_astro\//u;

interface Answer {
  body: Buffer;
  headers: Record<string, string>;
}

/**
 * The static server of all: brotli at 11, files with a digest kept a year, the rest checked by ETag each time.
 * All is compressed and in memory beforehand: nothing waits for it.
 */
export async function serve(directory: string): Promise<{ url: string; stop: () => void }> {
  const known = new Map<string, Answer | undefined>();
  const read = async (path: string): Promise<Answer | undefined> => {
    if (!known.has(path)) known.set(path, await prepare(directory, path));
    return known.get(path);
  };
  for (const name of await readdir(directory, { recursive: true })) await read(`/${name}`);
  const server = createServer((request, response) => {
    void answer(request, response, read);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  read: (path: string) => Promise<Answer | undefined>,
): Promise<void> {
  const path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*$/u, '')));
  const found = await read(path.endsWith('/') ? `${path}index.html` : path);
  if (found !== undefined) {
    const isSame = request.headers['if-none-match'] === found.headers['ETag'];
    response.writeHead(isSame ? 304 : 200, found.headers).end(isSame ? undefined : found.body);
  } else if (!path.endsWith('/') && (await read(`${path}/index.html`)) !== undefined) {
    response.writeHead(301, { Location: `${path}/` }).end();
  } else {
    const missing = await read('/404.html');
    response.writeHead(404, missing?.headers ?? {}).end(missing?.body);
  }
}

async function prepare(directory: string, path: string): Promise<Answer | undefined> {
  const raw = await readFile(join(directory, path)).catch(() => undefined);
  if (raw === undefined) return undefined;
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const isText = COMPRESSED.test(type);
  const body = isText
    ? brotliCompressSync(raw, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.byteLength },
      })
    : raw;
  return {
    body,
    headers: {
      'Content-Type': type,
      'Content-Length': String(body.byteLength),
      'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 16)}"`,
      ...(isText ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
    },
  };
}
