import { Builder, Capabilities } from 'selenium-webdriver';
import { startWebKitDriver } from '../engines/webkit-driver.ts';
import { miniBrowser } from './programs.ts';
import type { Reader } from './reading.ts';

/**
 * WebKitWebDriver gives no console log: ears are put on once a page is loaded, for search and copying; what comes while
 * it loads is heard elsewhere (checks/webkit-console.ts). Takes the address, as the page before it does not count.
 */
const LISTEN = `
  if (location.href !== arguments[0]) return false;
  if (window.auditErrors) return document.readyState === 'complete';
  window.auditErrors = [];
  const keep = (text) => window.auditErrors.push(String(text));
  addEventListener('error', (event) => keep(event.message ?? '取不到 ' + (event.target.src ?? event.target.href)), true);
  addEventListener('unhandledrejection', (event) => keep(event.reason));
  addEventListener('securitypolicyviolation', (event) => keep('违反内容安全策略：' + event.violatedDirective + ' ' + event.blockedURI));
  const original = console.error;
  console.error = (...words) => { keep(words.join(' ')); original(...words); };
  return document.readyState === 'complete';`;

/** How long a page may load before that counts as failed, milliseconds. */
const LOAD_MS = 30_000;

/** Debian's WebKitGTK in Xvfb, driven by WebDriver. */
export async function webkitReader(): Promise<Reader> {
  const binary = miniBrowser();
  if (binary === undefined) throw new Error('没有 WebKitGTK 的 MiniBrowser');
  const { server, stop } = await startWebKitDriver();
  try {
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    });
    const session = await new Builder().usingServer(server).withCapabilities(capabilities).build();
    await session.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
    const version = (await session.getCapabilities()).getBrowserVersion() ?? '';
    const errors: string[] = [];
    const harvest = async (): Promise<void> => {
      errors.push(...(await session.executeScript<string[]>('return (window.auditErrors ?? []).splice(0)')));
    };
    const loaded = async (url: string): Promise<void> => {
      const deadline = Date.now() + LOAD_MS;
      while (Date.now() < deadline) {
        if (await session.executeScript<boolean>(LISTEN, url)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`${url} 没有载入完`);
    };
    return {
      name: `WebKitGTK ${version}`,
      open: async (url) => {
        await harvest();
        await session.get(url);
        await loaded(url);
      },
      evaluate: (expression) =>
        session.executeAsyncScript(
          `const done = arguments[0]; Promise.resolve(${expression}).then(done, (e) => done(String(e)));`,
        ),
      errors: async () => {
        await harvest();
        return [...errors];
      },
      close: async () => {
        await session.quit();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
