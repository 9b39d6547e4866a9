import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { attempt, tally, type CheckResult } from '../check.ts';
import { miniBrowser } from '../programs.ts';

/*
 * WebDriver does not hear WebKit's console while a page loads, and the windows that it drives disregard the setting
 * that writes the console out. A MiniBrowser opened by itself heeds it (to stderr, for all its name): each page is
 * opened in one, too.
 */

/** How long a page stays open, milliseconds: enough for it to load and to search. */
const OPEN_MS = 5000;

/** Written by the control page as it loads: unless it is read, “no errors” counts for nothing. */
const CONTROL = '对照：载入当中这一句该读到';

/** Opens an address in a plain window and closes it in time. @returns The console's errors, one each. */
async function consoleErrors(binary: string, url: string): Promise<string[]> {
  const child = spawn('xvfb-run', ['-a', binary, '--enable-write-console-messages-to-stdout=true', url], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const closed = once(child, 'close');
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await new Promise((resolve) => setTimeout(resolve, OPEN_MS));
  // xvfb-run and its browser are one process group.
  if (child.pid !== undefined) process.kill(-child.pid);
  await closed;
  return output.split('\n').filter((line) => /\bCONSOLE\b.*\bERROR\b/.test(line));
}

/** The control: a page that writes to the console as it loads must be heard. */
async function hears(binary: string): Promise<boolean> {
  const server = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>对照</title><script>console.error('${CONTROL}')</script>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    return (await consoleErrors(binary, url)).some((line) => line.includes(CONTROL));
  } finally {
    server.close();
  }
}

/**
 * Every page, and a search, loads in WebKitGTK without errors in the console.
 * @param paths Of the pages, on the site.
 */
export const webkitConsole = (server: string, base: string, paths: readonly string[]): Promise<CheckResult> =>
  attempt(`WebKitGTK的控制台：${server}`, async () => {
    const binary = miniBrowser();
    if (binary === undefined) throw new Error('没有 WebKitGTK 的 MiniBrowser');
    if (!(await hears(binary))) throw new Error('听不到控制台，对照页的一句没有读到');
    const found: { text: string; where: string }[] = [];
    const visited = [...paths, `/search/?q=${encodeURIComponent('联盟')}`];
    for (const path of visited) {
      const errors = await consoleErrors(binary, new URL(`.${path}`, base).href);
      found.push(...errors.map((text) => ({ text: text.replace(/^\S*:\d+:\d+: /, ''), where: path })));
    }
    return { problems: tally(found), note: `${String(visited.length)}页，载入当中的错误也在内；对照读到了` };
  });
