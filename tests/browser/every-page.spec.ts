import { expect, type Page } from '@playwright/test';
import { layoutShift } from './layout-shift.ts';
import { allPaths } from './pages.ts';
import { test } from './test.ts';

/** 配置里不许登记 service worker，Playwright 每次都说一声。 */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** 整页横向多出多少像素；正文里自己横滚的表格不算。 */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of [...allPaths, `./search/?q=${encodeURIComponent('联席会议')}`]) {
  test(`每页都要：${path}`, async ({ page, baseURL }) => {
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
    page.on('requestfailed', (request) => errors.push(`取不到 ${request.url()}`));

    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect.soft(await overflow(page), '320 像素宽时横向多出').toBe(0);
    expect.soft(await layoutShift(page), '版面跳动').toBeLessThanOrEqual(0.002);

    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await overflow(page), '文字放大到 200% 时横向多出').toBe(0);

    expect.soft(foreign, '向别的网站发了请求').toEqual([]);
    expect.soft(await page.context().cookies(), '写了 Cookie').toEqual([]);
    expect(errors, '控制台报错').toEqual([]);
  });
}
