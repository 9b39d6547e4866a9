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

/** One request. */
export interface Transfer {
  path: string;
  /** Bytes of the body as sent (text by brotli at 11), without headers. */
  bytes: number;
}

/** A line. */
export interface Line {
  /** Every request waits so long first, milliseconds; a new connection once more. */
  latency: number;
  /** Bytes a second that all connections share; 0 for no limit. */
  bandwidth: number;
}

/**
 * A static server that counts bytes and plays a slow line. On this side, for requests of workers, too, which CDP's
 * limit does not reach.
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

  /** @param directory What it serves. */
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
    // Large files at 5: at 11 they take minutes and save a few per cent.
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
