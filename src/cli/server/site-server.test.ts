import { request } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSiteServer, type RunningSiteServer } from './site-server.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '首页',
  '404.html': '没有这一页',
  'hant/404.html': '沒有這一頁',
  'articles/a/index.html': '文章',
  'data/figures.csv': '数字',
  'pagefind/wasm.zh-cn.pagefind': 'x',
  'pagefind/a.pf_meta': 'x',
  'pagefind/a.wasm': 'x',
  'zh.woff2': 'x',
  'sw.js': 'x',
  '_astro/page.12345678.css': 'p{}',
  '_astro/page.12345678.css.br': '压过',
  _headers:
    '/feature/*\n  X-Frame-Options: DENY\n\n/feature/_astro/*\n  Cache-Control: immutable\n\n/feature/sw.js\n  Cache-Control: no-cache\n',
};
const dir = mkdtempSync(join(tmpdir(), 'site-server-'));
let server: RunningSiteServer;

const get = (path: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${String(server.port)}${path}`, { redirect: 'manual' });

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  server = await startSiteServer({ dir, base: '/feature/' }, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

describe('the server of the built site', () => {
  it('what is missing below the Traditional edition is told in its characters', async () => {
    const response = await get('/feature/hant/none/');
    expect([response.status, await response.text()]).toEqual([404, '沒有這一頁']);
  });

  it.each([
    ['/feature/', 'text/html;charset=utf-8'],
    ['/feature/articles/a/', 'text/html;charset=utf-8'],
    ['/feature/data/figures.csv', 'text/csv;charset=utf-8'],
    ['/feature/pagefind/wasm.zh-cn.pagefind', 'application/octet-stream'],
    ['/feature/pagefind/a.pf_meta', 'application/octet-stream'],
    ['/feature/pagefind/a.wasm', 'application/wasm'],
    ['/feature/zh.woff2', 'font/woff2'],
  ])('%s has the type %s', async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  it.each([
    ['/', 302, '/feature/'],
    ['/feature', 301, '/feature/'],
    ['/feature/articles/a?q=1', 301, '/feature/articles/a/?q=1'],
    ['//feature/articles/a', 301, '/feature/articles/a/'],
  ])('%s is sent by %i to %s', async (path, status, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([status, location]);
  });

  it.each([
    '/feature/none/',
    '/feature/none',
    '/elsewhere/',
    '/feature/%E0%A4',
    '/feature/..%2f..%2fetc/passwd',
  ])('%s gives the 404 page and the status 404', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, '没有这一页']);
  });

  it.each([
    ['/feature/sw.js', 'no-cache'],
    ['/feature/_astro/page.12345678.css', 'immutable'],
  ])('%s is cached as _headers says: %s', async (path, rule) => {
    expect((await get(path)).headers.get('cache-control')).toBe(rule);
  });

  it.each(['/feature/', '/feature/none', '/feature/articles/a', '/feature/%E0%A4'])(
    '%s has the security headers too',
    async (path) => {
      expect((await get(path)).headers.get('x-frame-options')).toBe('DENY');
    },
  );

  it('a new _headers holds without a restart', async () => {
    writeFileSync(join(dir, '_headers'), '/feature/*\n  X-Frame-Options: SAMEORIGIN\n');
    expect((await get('/feature/')).headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  it('readers get no settings meant for the host', async () => {
    expect((await get('/feature/_headers')).status).toBe(404);
  });

  it('a browser that takes compressed files gets the one beside it, with the same type', async () => {
    const response = await new Promise<{ headers: Record<string, unknown> }>((done) => {
      request(
        `http://127.0.0.1:${String(server.port)}/feature/_astro/page.12345678.css`,
        { headers: { 'accept-encoding': 'br' } },
        (answer) => {
          answer.resume();
          done(answer);
        },
      ).end();
    });
    expect(response.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/css;charset=utf-8',
      vary: 'Accept-Encoding',
    });
  });

  it('refuses methods that write', async () => {
    const response = await fetch(server.url, { method: 'POST' });
    expect(response.status).toBe(405);
  });

  it('tells EADDRINUSE when the port is taken', async () => {
    await expect(startSiteServer({ dir, base: '/' }, server.port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
