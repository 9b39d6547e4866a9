import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { HANT_FOLDER } from '../../lib/edition.ts';
import { HEADERS_FILE, parseHeadersFile } from '../../build/headers/headers-file.ts';
import { type HeaderRule, headersFor } from '../../build/headers/rules.ts';
import { contentTypeFor } from './content-type.ts';
import { route } from './route.ts';

/** What is served. */
export interface SiteServerOptions {
  /** The built site, e.g. `dist`. */
  dir: string;
  /** Base path, with a slash at both ends. */
  base: string;
  /** Leaves out the headers of `_headers`, for pages that are measured in a frame; by default they are given. */
  bare?: boolean;
}

/** A server that listens. */
export interface RunningSiteServer {
  /** Of the front page, with the base and a slash at its end. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

/** This machine alone: nobody else in the network sees it. */
const HOST = '127.0.0.1';

/** How soon to look again for a file that is gone, and for how long, milliseconds. */
const WAIT_MS = 10;
const LONGEST_WAIT_MS = 500;

/** @param path What was asked for, inside the site; the Traditional edition has a page of its own for what is missing. */
function sendNotFound(response: ServerResponse, dir: string, path: string): void {
  const page = join(dir, path.startsWith(HANT_FOLDER) ? HANT_FOLDER : '', '404.html');
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  try {
    response.end(readFileSync(page));
  } catch {
    response.end('<!doctype html><title>404</title><p>没有这一页。');
  }
}

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The rules of a site's `_headers` as it is now; while a build replaces it, as it was. None without the file. */
function headersReader(dir: string): () => readonly HeaderRule[] {
  let rules: readonly HeaderRule[] = [];
  return () => {
    try {
      rules = parseHeadersFile(readFileSync(join(dir, HEADERS_FILE), 'utf8'));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
    return rules;
  };
}

/**
 * Serves a built site as static hosts do: headers by `_headers`, a slash after folders, 404.html where nothing is,
 * nothing outside the base. Files are read from the disk each time, so that a new build needs no restart.
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
    // While a build replaces the site the folder or a file is not there: wait a little, and nobody gets a 404.
    const again = (): boolean => {
      if (waited > 0 && (existsSync(root) || waited >= LONGEST_WAIT_MS)) return false;
      setTimeout(() => answer(request, response, url, waited + WAIT_MS), WAIT_MS);
      return true;
    };
    if (!existsSync(root) && again()) return;
    const [pathname = '/'] = url.split('?');
    const missing = (): void => {
      if (!again()) sendNotFound(response, root, pathname.slice(base.length));
    };
    for (const [name, value] of Object.entries(headersFor(pathname, rules())))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const target = route(url, base, (path) => existsSync(join(root, path)));
    if (target === undefined) missing();
    else if ('status' in target) response.writeHead(target.status, { Location: target.location }).end();
    else {
      request.url = target.file;
      try {
        files(request, response, missing);
      } catch (error) {
        // Seen, and replaced before it was opened.
        if (!isGone(error)) throw error;
        missing();
      }
    }
  };
  return createServer((request, response) => {
    // A file that was replaced as it was opened: the browser asks again; unhandled, it would stop the server.
    response.on('pipe', (file) => file.once('error', () => response.destroy()));
    answer(request, response, request.url ?? '/');
  });
}

/**
 * Starts a server and waits until it listens.
 * @param port 0 for any that is free.
 * @throws With the code `EADDRINUSE` where the port is taken.
 */
export async function startSiteServer(options: SiteServerOptions, port: number): Promise<RunningSiteServer> {
  const server = createSiteServer(options);
  // A busy client else takes up a connection that is just being closed.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((listening, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => listening());
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${String(actual)}${options.base}`,
    port: actual,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
