import puppeteer from 'puppeteer-core';
import { fontEnvironment } from '../browser/fonts.ts';
import type { TypeReport } from '../browser/type/measure.ts';
import { HEIGHT, measuring, type Engine } from './engine.ts';

/** Debian's firefox-esr, driven by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, ...fontEnvironment() },
  });
  const page = await browser.newPage();
  return {
    name: await browser.version(),
    open: async (url) => {
      await page.goto(url);
      await page.evaluate('document.fonts.ready.then(() => 0)');
    },
    measure: async (width, css) => {
      await page.setViewport({ width, height: HEIGHT });
      return JSON.parse((await page.evaluate(measuring(css))) as string) as TypeReport;
    },
    close: () => browser.close(),
  };
}
