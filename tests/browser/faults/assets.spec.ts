import { expect } from '@playwright/test';
import { allPaths, sampleArticle } from '../pages.ts';
import { test } from '../test.ts';
import { PHONE, picture } from './reader.ts';
import { spoil, type Fault } from './spoil.ts';

const section = allPaths.find((path) => path.startsWith('./sections/')) ?? '';

test.use({ viewport: PHONE });

for (const fault of ['dropped', 'failing', 'half'] satisfies Fault[]) {
  test(`字体与图 ${fault}：题目用系统的宋体，图留着位置与说明`, async ({ page }) => {
    await spoil(page, /\.(?:woff2|avif|webp|jpg)$/, fault);
    await page.goto(section);
    await expect(page.locator('h1')).toBeVisible();
    const image = page.locator('main img').first();
    expect((await image.boundingBox())?.height).toBeGreaterThan(100);
    expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(10);
    await page.evaluate(() => document.fonts.ready);
    await picture(page, `font-and-picture-${fault}`);
  });
}

test('字体取不到的文章：题目不缺字，不横滚', async ({ page }) => {
  await spoil(page, '**/*.woff2', 'missing');
  await page.goto(sampleArticle());
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await picture(page, 'font-missing-article');
});
