import { chromium } from '@playwright/test';
import type { TypeReport } from '../browser/type/measure.ts';
import { launchOptions } from '../browser/launch.ts';
import { prepareBrowser } from '../browser/machine.ts';
import { HEIGHT, measuring, type Engine } from './engine.ts';

/** The browser of npm test. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch(launchOptions(await prepareBrowser()));
  const page = await browser.newPage();
  return {
    name: `Chromium ${browser.version()}`,
    open: async (url) => {
      await page.goto(url);
      await page.evaluate('document.fonts.ready.then(() => 0)');
    },
    measure: async (width, css) => {
      await page.setViewportSize({ width, height: HEIGHT });
      return JSON.parse(await page.evaluate<string>(measuring(css))) as TypeReport;
    },
    close: () => browser.close(),
  };
}
