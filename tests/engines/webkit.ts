import { Builder, Capabilities } from 'selenium-webdriver';
import type { TypeReport } from '../browser/type/measure.ts';
import { startWebKitDriver } from './webkit-driver.ts';
import { HEIGHT, measuring, type Engine } from './engine.ts';

/**
 * Debian's WebKitGTK in Xvfb, driven by WebDriver.
 * Windows have a least width above 320 pixels: pages are put into an iframe of the same origin, whose width is the
 * viewport's.
 */
export async function startWebKit(driverPath: string, miniBrowser: string): Promise<Engine> {
  const { server, stop } = await startWebKitDriver(driverPath);
  try {
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
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
