import { expect } from '@playwright/test';
import { sampleArticle } from '../pages.ts';
import { test } from '../test.ts';
import { PHONE } from './reader.ts';

const slug = sampleArticle().replace(/^\.\//, '').replace(/\/$/, '');

test.use({ viewport: PHONE });

test('mistyped addresses arrive, or are not found', async ({ page, baseURL }) => {
  for (const [path, expected] of [
    [slug, 200],
    [`${slug}/index.html`, 200],
    [`${slug.toUpperCase()}/`, 404],
    [encodeURIComponent(encodeURIComponent(`${slug}/`)), 404],
    ['文章/联席会议/', 404],
    ['articles/%E8%81', 404],
    ['articles/%00/', 404],
  ] as const) {
    const response = await page.request.get(`${baseURL ?? ''}${path}`);
    expect(response.status(), path).toBe(expected);
  }
});

for (const [name, path, expected] of [
  ['an address that is not there', './文章/联席会议/', 404],
  ['a query of four thousand bytes', `./search/?q=${'%E8%81%94'.repeat(450)}`, 200],
  ['a query cut within a character', './search/?q=%E8%81', 200],
] as const) {
  test(`${name} gives a useful page`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(expected);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('input[name=q]').first()).toBeVisible();
    await expect(page.locator('#search-status[data-state=loading]')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await page.locator('#search-status').allTextContents(), 'says little').not.toContainEqual(
      expect.stringMatching(/.{60}|\uFFFD/),
    );
    if (expected === 404) expect(await page.locator('main a[href*="/articles/"]').count()).toBeGreaterThan(0);
  });
}
