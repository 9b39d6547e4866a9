import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../browser/launch.ts';
import { prepareBrowser } from '../browser/machine.ts';

const require = createRequire(import.meta.url);

/** 依赖里一个文件的全文。 */
export const sourceOf = (path: string): string => readFileSync(require.resolve(path), 'utf8');

/** 与 npm test 用同一个浏览器。 */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch(launchOptions(await prepareBrowser()));

/** 在一页里查出的一处。 */
export interface Found {
  /** 算不算毛病；不算的是要人看的提醒。 */
  counted: boolean;
  text: string;
}

/**
 * 逐页打开，明暗两种配色各跑一遍检查的程序。
 * @param source 检查程序的全文，由调试接口送进页面，不受内容安全策略管。
 * @param expression 跑检查的表达式，结果是 `Found` 的数组。
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
