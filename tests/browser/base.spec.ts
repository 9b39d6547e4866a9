import { expect } from '@playwright/test';
import { startSiteServer, type RunningSiteServer } from '../../src/cli/server/site-server.ts';
import { fixtureSite } from '../build/fixture-site.ts';
import { test } from './test.ts';

const { dir, base: BASE } = fixtureSite();

test.describe('deployed under a path', () => {
  let server: RunningSiteServer;

  test.beforeAll(async () => {
    server = await startSiteServer({ dir, base: BASE }, 0);
  });
  test.afterAll(() => server.close());

  test('from the front page to an article, from there to search, never leaving the path', async ({
    page,
  }) => {
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
