import { expect } from '@playwright/test';
import { sampleArticle, sampleSection } from '../pages.ts';
import { test } from '../test.ts';
import { PHONE } from './reader.ts';
import { spoil } from './spoil.ts';

test.use({ viewport: PHONE });

test('without fonts and pictures: pictures keep their place and description, nothing scrolls sideways', async ({
  page,
}) => {
  await spoil(page, /\.(?:woff2|avif|webp|jpg)$/, 'dropped');
  await page.goto(sampleSection());
  const image = page.locator('main img').first();
  expect((await image.boundingBox())?.height).toBeGreaterThan(100);
  expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(10);
  for (const path of [sampleSection(), sampleArticle()]) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  }
});
