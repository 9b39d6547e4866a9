import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Capabilities } from 'selenium-webdriver';
import { fontEnvironment } from '../browser/fonts.ts';
import type { TypeReport } from '../browser/type/measure.ts';
import { HEIGHT, measuring, type Engine } from './engine.ts';

/** 驱动多久起不来算失败，毫秒。 */
const START_MS = 20_000;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

async function untilAnswers(url: string): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    try {
      await fetch(`${url}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error(`WebKitWebDriver ${String(START_MS / 1000)} 秒里没有起来。`);
}

function stop(child: ChildProcess): void {
  // 它与它起的浏览器同在一个进程组里，一起结束。
  if (child.pid !== undefined) process.kill(-child.pid);
}

/**
 * Debian 的 WebKitGTK，在 Xvfb 里经 WebDriver 驱动。
 * 窗口窄不到 320 像素，所以页面放进同源的 iframe，由 iframe 的宽度当视口。
 */
export async function startWebKit(driverPath: string, miniBrowser: string): Promise<Engine> {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', driverPath, `--port=${String(port)}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      ...fontEnvironment(),
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  try {
    const server = `http://127.0.0.1:${String(port)}`;
    await untilAnswers(server);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    });
    const session = await new Builder().usingServer(server).withCapabilities(capabilities).build();
    await session.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
    const version = (await session.getCapabilities()).getBrowserVersion() ?? '';
    return {
      name: `WebKitGTK ${version}`,
      open: async (url) => {
        await session.get(new URL('./robots.txt', new URL('/', url)).href);
        await session.executeAsyncScript(
          `const [url, height, done] = arguments;
           document.body.replaceChildren();
           document.body.style.margin = '0';
           const frame = document.createElement('iframe');
           frame.style.cssText = 'border:0;height:' + height + 'px';
           frame.onload = () => frame.contentDocument.fonts.ready.then(() => done());
           frame.src = url;
           document.body.append(frame);`,
          url,
          HEIGHT,
        );
      },
      measure: async (width, css) =>
        JSON.parse(
          await session.executeAsyncScript<string>(
            `const [width, code, done] = arguments;
             const frame = document.querySelector('iframe');
             frame.style.width = width + 'px';
             frame.contentWindow.requestAnimationFrame(() => setTimeout(() => done(frame.contentWindow.eval(code))));`,
            width,
            measuring(css),
          ),
        ) as TypeReport,
      close: async () => {
        await session.quit();
        stop(driver);
      },
    };
  } catch (error) {
    stop(driver);
    throw error;
  }
}
