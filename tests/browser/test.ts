import { test as base, type Page } from '@playwright/test';

/**
 * Waits for the page's own script (src/layouts/client/start.ts imports it after the first paint, later than `load`); its last
 * deed is to show the settings button. Where a test keeps the script away, this gives up after a while.
 */
export async function scriptsReady(page: Page): Promise<void> {
  await page
    .waitForFunction(() => document.querySelector('button.settings[hidden]') === null, undefined, {
      timeout: 3000,
    })
    .catch(() => undefined);
}

/** The page has painted and has nothing left to do at once: what would happen by itself has happened. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await new Promise((done) => requestIdleCallback(done));
  });

/** Playwright's test, whose `page` waits for the page's own script after opening or reloading. */
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
