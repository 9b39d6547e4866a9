import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import { startSiteServer, type RunningSiteServer } from '../../src/server/site-server.ts';
import { test } from './test.ts';

/** 成品检查里造的另一个专题，部署在 /feature/ 之下。 */
const DIR = '.cache/tests/base/dist';
const BASE = '/feature/';

test.describe('部署在子路径下', () => {
  let server: RunningSiteServer;

  test.beforeAll(async () => {
    if (!existsSync(DIR)) throw new Error('没有可测的成品，请先运行 npm run test:build。');
    server = await startSiteServer({ dir: DIR, base: BASE }, 0);
  });
  test.afterAll(() => server.close());

  test('从首页点进文章，再从文章搜索，都不出子路径', async ({ page }) => {
    const failures: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(server.url);
    await page.locator('main a[href*="/articles/"]').first().click();
    await expect(page).toHaveURL((url) => url.pathname.startsWith(`${BASE}articles/`));
    await page.locator('input[type=search][name=q]').first().fill('渡口');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === `${BASE}search/`);
    await expect(page.locator('#search-status')).toHaveAttribute('data-state', 'done');
    const result = page.locator('ol#search-results > li a').first();
    await expect(result).toHaveAttribute('href', new RegExp(`${BASE}articles/ferry/`));
    await result.click();
    await expect(page.locator('h1')).toContainText('渡口');
    expect(failures).toEqual([]);
  });
});
