import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../browser/launch.ts';
import { prepareBrowser } from '../browser/machine.ts';

const require = createRequire(import.meta.url);

/** A file of a dependency, whole. */
export const sourceOf = (path: string): string => readFileSync(require.resolve(path), 'utf8');

/** The browser of npm test. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch(launchOptions(await prepareBrowser()));

/** One thing found in a page. */
export interface Found {
  /** Whether it is a defect; if not, it is for a person to see. */
  counted: boolean;
  text: string;
}

/**
 * Opens page after page and runs a checking program in both themes.
 * @param source The program, whole; the debugging interface puts it into the page, past the policy.
 * @param expression Runs it; gives an array of `Found`.
 */
export async function onEveryPage(
  browser: Browser,
  base: string,
  paths: readonly string[],
  source: string,
  expression: string,
): Promise<(Found & { where: string })[]> {
  const found: (Found & { where: string })[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(new URL(path.slice(1), base).href);
      await page.evaluate(source);
      const here = await page.evaluate<Found[]>(expression);
      found.push(
        ...here.map((one) => ({ ...one, where: `${path} ${colorScheme === 'dark' ? '暗色' : '亮色'}` })),
      );
    }
    await context.close();
  }
  return found;
}
