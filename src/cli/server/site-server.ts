import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../build/headers/rules.ts';
import { contentTypeFor } from './content-type.ts';
import { headersReader } from './headers-reader.ts';
import { route } from './route.ts';

/** 要供应的成品与它的部署路径。 */
export interface SiteServerOptions {
  /** 成品目录，如 `dist`。 */
  dir: string;
  /** 部署路径，首尾都是斜杠，如 `/` 或 `/feature/`。 */
  base: string;
  /** 不给 `_headers` 里的头；只在要把网页放进 iframe 里量时用。缺省给。 */
  bare?: boolean;
}

/** 已经在听的服务器。 */
export interface RunningSiteServer {
  /** 首页的地址，含部署路径，以斜杠结尾。 */
  url: string;
  port: number;
  close: () => Promise<void>;
}

/** 只听本机回环地址：同一网络里的别人看不到。 */
const HOST = '127.0.0.1';

/** 文件不见了，隔多久再看一次，最多等多久；单位毫秒。 */
const WAIT_MS = 10;
const LONGEST_WAIT_MS = 500;

function sendNotFound(response: ServerResponse, dir: string): void {
  const page = join(dir, '404.html');
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  try {
    response.end(readFileSync(page));
  } catch {
    response.end('<!doctype html><title>404</title><p>没有这一页。');
  }
}

/**
 * 供应静态成品，行为与常见的静态托管一致：照 `_headers` 给响应头，目录补斜杠，缺页给 404.html 与状态 404，
 * 部署路径以外不供应。
 * 文件每次都从磁盘读，重新构建后不必重启。
 */
function createSiteServer({ dir, base, bare = false }: SiteServerOptions): Server {
  const root = resolve(dir);
  const files = sirv(root, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      const type = contentTypeFor(pathname);
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const rules = bare ? (): [] => [] : headersReader(root);
  const answer = (request: IncomingMessage, response: ServerResponse, url: string, waited = 0): void => {
    // 构建换成品的那一刻目录不在，或一个文件还没有到：等一等再看，读者不会得到404。
    const again = (): boolean => {
      if (waited > 0 && (existsSync(root) || waited >= LONGEST_WAIT_MS)) return false;
      setTimeout(() => {
        answer(request, response, url, waited + WAIT_MS);
      }, WAIT_MS);
      return true;
    };
    if (!existsSync(root) && again()) return;
    const [pathname = '/'] = url.split('?');
    for (const [name, value] of Object.entries(headersFor(pathname, rules())))
      response.setHeader(name, value);
    const target = route(url, base, (path) => existsSync(join(root, path)));
    if (target.kind === 'redirect') {
      response.writeHead(target.status, { Location: target.location }).end();
    } else if (target.kind === 'missing') {
      if (!again()) sendNotFound(response, root);
    } else {
      request.url = target.url;
      const missing = (): void => {
        if (!again()) sendNotFound(response, root);
      };
      try {
        files(request, response, missing);
      } catch (error) {
        // 刚看到，还没打开，就被换走了。
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        missing();
      }
    }
  };
  return createServer((request, response) => {
    // 正要打开的文件被换走了：断开，浏览器会再要一次；不管它，整个服务器都会停。
    response.on('pipe', (file) => {
      file.once('error', () => response.destroy());
    });
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const [pathname = '/'] = (request.url ?? '/').split('?');
      for (const [name, value] of Object.entries(headersFor(pathname, rules())))
        response.setHeader(name, value);
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    answer(request, response, request.url ?? '/');
  });
}

/**
 * 启动服务器并等它听好。
 * @param port 0 表示由系统挑一个空闲端口。
 * @throws 端口被占用时，错误的 `code` 是 `EADDRINUSE`。
 */
export async function startSiteServer(options: SiteServerOptions, port: number): Promise<RunningSiteServer> {
  const server = createSiteServer(options);
  // A busy client else takes up a connection that is just being closed.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((listening, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => {
      listening();
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${String(actual)}${options.base}`,
    port: actual,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
