import { expect } from '@playwright/test';
import { sampleArticle, sampleSection } from '../pages.ts';
import { test } from '../test.ts';
import { PHONE, picture } from './reader.ts';
import { spoil, type Fault } from './spoil.ts';

test.use({ viewport: PHONE });

for (const fault of ['dropped', 'failing', 'half'] satisfies Fault[]) {
  test(`fonts and pictures ${fault}: the heading uses a system font, pictures keep their place and description`, async ({
    page,
  }) => {
    await spoil(page, /\.(?:woff2|avif|webp|jpg)$/, fault);
    await page.goto(sampleSection());
    await expect(page.locator('h1')).toBeVisible();
    const image = page.locator('main img').first();
    expect((await image.boundingBox())?.height).toBeGreaterThan(100);
    expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(10);
    await page.evaluate(() => document.fonts.ready);
    await picture(page, `font-and-picture-${fault}`);
  });
}

test('an article without its fonts: no character missing, no sideways scrolling', async ({ page }) => {
  await spoil(page, '**/*.woff2', 'missing');
  await page.goto(sampleArticle());
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await picture(page, 'font-missing-article');
});
