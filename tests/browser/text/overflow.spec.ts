import { expect, type Page } from '@playwright/test';
import { layoutShift } from '../layout-shift.ts';
import { pageTypes } from '../pages.ts';
import { test } from '../test.ts';

/** Playwright reports that service workers are blocked, as configured. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Pixels that the page is too wide; tables that scroll by themselves do not count. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of pageTypes) {
  test(`fits, stands still, asks nobody else, no errors: ${path}`, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin)
        foreign.push(url.href);
    });
    page.on('console', (message) => {
      const ours = message.text() !== BLOCKED;
      if (ours && (message.type() === 'error' || message.type() === 'warning')) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('requestfailed', (request) => errors.push(`not fetched: ${request.url()}`));

    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect.soft(await overflow(page), '320 px wide').toBe(0);
    expect.soft(await layoutShift(page), 'layout shift').toBeLessThanOrEqual(0.002);

    // The reader's own setting, and the browser's zoom of text alone.
    await page.evaluate(() => (document.documentElement.dataset['size'] = '200'));
    expect.soft(await overflow(page), '320 px wide, 200 % text').toBe(0);
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => {
      delete document.documentElement.dataset['size'];
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await overflow(page), '640 px wide, 200 % font size').toBe(0);

    expect.soft(foreign, 'requests to other sites').toEqual([]);
    expect.soft(await page.context().cookies(), 'cookies').toEqual([]);
    expect(errors, 'console errors').toEqual([]);
  });
}
