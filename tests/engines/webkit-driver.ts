import { spawn } from 'node:child_process';
import { fontEnvironment } from '../browser/fonts.ts';
import { freePort, untilAnswers } from './port.ts';

/** A driver that runs. */
export interface WebKitDriver {
  /** Its WebDriver address. */
  server: string;
  /** Ends it with the browsers that it launched. */
  stop: () => void;
}

/**
 * Starts Debian's WebKitWebDriver in Xvfb; sessions are opened by others, with selenium-webdriver.
 * @throws When it does not answer within twenty seconds.
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
    // It and its browsers are one process group.
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
