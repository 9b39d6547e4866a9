import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  ts: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};
const CHUNK = 8 * 1024;

/** 一次取用。 */
export interface Transfer {
  path: string;
  /** 响应正文在线上的字节数（文字类用 brotli 11 级压过），不含头。 */
  bytes: number;
}

/** 线路。 */
export interface Line {
  /** 每次请求先等这么久，毫秒；新连接再多等一次。 */
  latency: number;
  /** 全部连接合用的带宽，字节每秒；0 为不限。 */
  bandwidth: number;
}

/**
 * 量字节、装慢线路的静态服务器。在服务器这头限速，worker 里的请求才一样受限
 * （CDP 的限速管不到专用 worker）。
 */
export class SlowServer {
  readonly transfers: Transfer[] = [];
  line: Line = { latency: 0, bandwidth: 0 };
  readonly #cache = new Map<string, Buffer>();
  #free = 0;
  readonly #server = createServer((request, response) => {
    void this.#answer(request.url ?? '/', request.socket, response);
  });
  readonly #known = new WeakSet<object>();
  readonly #directory: string;

  /** @param directory 根目录。 */
  constructor(directory: string) {
    this.#directory = directory;
    this.#server.keepAliveTimeout = 60_000;
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(url: string, socket: object, response: ServerResponse): Promise<void> {
    const isNew = !this.#known.has(socket);
    this.#known.add(socket);
    let path = decodeURIComponent(url.replace(/[?#].*$/u, ''));
    if (path.endsWith('/')) path += 'index.html';
    const type = TYPES[/\.(?<extension>\w+)$/u.exec(path)?.groups?.['extension'] ?? ''];
    const body = await this.#read(path, type !== undefined).catch(() => undefined);
    if (this.line.latency > 0) await wait(this.line.latency * (isNew ? 2 : 1));
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': body.byteLength,
      'Cache-Control': 'max-age=600',
      ...(type === undefined ? {} : { 'Content-Encoding': 'br' }),
    });
    this.transfers.push({ path, bytes: body.byteLength });
    if (this.line.bandwidth === 0) {
      response.end(body);
      return;
    }
    for (let at = 0; at < body.byteLength; at += CHUNK) {
      const piece = body.subarray(at, at + CHUNK);
      this.#free = Math.max(this.#free, performance.now()) + (piece.byteLength / this.line.bandwidth) * 1000;
      await wait(this.#free - performance.now());
      response.write(piece);
    }
    response.end();
  }

  async #read(path: string, compress: boolean): Promise<Buffer> {
    const known = this.#cache.get(path);
    if (known !== undefined) return known;
    const raw = await readFile(join(this.#directory, path));
    // 大文件用 5 级：11 级压几十兆要几分钟，只差百分之几。
    const quality = raw.byteLength > 4 * 2 ** 20 ? 5 : 11;
    const body = compress
      ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
      : raw;
    this.#cache.set(path, body);
    return body;
  }
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, Math.max(0, milliseconds)));
