import { spawn } from 'node:child_process';
import { fontEnvironment } from '../browser/fonts.ts';
import { freePort, untilAnswers } from './port.ts';

/** 起好的驱动。 */
export interface WebKitDriver {
  /** WebDriver 的地址。 */
  server: string;
  /** 连同它起的浏览器一起结束。 */
  stop: () => void;
}

/**
 * 在 Xvfb 里起 Debian 的 WebKitWebDriver；会话由各处用 selenium-webdriver 自己开。
 * @throws 二十秒里没有答话。
 */
export async function startWebKitDriver(path = '/usr/bin/WebKitWebDriver'): Promise<WebKitDriver> {
  const port = String(await freePort());
  const child = spawn('xvfb-run', ['-a', path, `--port=${port}`, '--host=127.0.0.1'], {
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
  const stop = (): void => {
    // 它与它起的浏览器同在一个进程组里。
    if (child.pid !== undefined) process.kill(-child.pid);
  };
  const server = `http://127.0.0.1:${port}`;
  try {
    await untilAnswers(`${server}/status`);
  } catch (error) {
    stop();
    throw error;
  }
  return { server, stop };
}
