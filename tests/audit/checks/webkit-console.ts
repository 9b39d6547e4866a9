import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { attempt, tally, type CheckResult } from '../check.ts';
import { miniBrowser } from '../programs.ts';

/*
 * WebDriver 听不到 WebKit 载入当中的控制台，受它驱使的窗口也不理会“把控制台写出来”这一项设置；
 * 平常打开的 MiniBrowser 理会（名叫写到 stdout，实测写在 stderr）。所以各页另用平常的窗口开一遍。
 */

/** 一页开多久，毫秒：浏览器起来、载完约一秒，检索连同引擎再两秒。 */
const OPEN_MS = 5000;

/** 对照页载入时写的一句：读不到它，“没有错误”就不算数。 */
const CONTROL = '对照：载入当中这一句该读到';

/** 用平常的窗口开一个地址，听满时候就关。 @returns 控制台里的错误，一句一项。 */
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
  // xvfb-run 与它起的浏览器同在一个进程组里。
  if (child.pid !== undefined) process.kill(-child.pid);
  await closed;
  return output.split('\n').filter((line) => /\bCONSOLE\b.*\bERROR\b/.test(line));
}

/** 对照：一页载入时往控制台写一句，听得到才算听得到。 */
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
 * 每一页连同一次检索，在 WebKitGTK 里载入，控制台没有错误。
 * @param paths 各页的站内路径。
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
