import { test as base, type Page } from '@playwright/test';

/** 等页面自己的脚本跑完；它们等第一笔画完才取（src/client/start.ts），不在 `load` 之内。 */
export async function scriptsReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const urls = [...document.scripts].flatMap(({ text }) =>
      [...text.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, url = '']) => new URL(url, location.href).href),
    );
    // 取不到的不管：有的测试就是要它取不到。
    await Promise.allSettled(urls.map((url) => import(url) as Promise<unknown>));
  });
}

/** The page has painted and has nothing left to do at once: what would happen by itself has happened. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await new Promise((done) => requestIdleCallback(done));
  });

/** `page` 打开或重载一页之后，等它的脚本跑完，动手才有反应。别的一样。 */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) {
      for (const name of ['goto', 'reload'] as const) {
        const navigate: (...args: never[]) => ReturnType<Page['reload']> = page[name].bind(page);
        page[name] = async (...args: never[]) => {
          const response = await navigate(...args);
          await scriptsReady(page);
          return response;
        };
      }
    }
    await use(page);
  },
});
