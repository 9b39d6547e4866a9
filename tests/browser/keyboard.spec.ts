import { expect } from '@playwright/test';
import { pageTypes, sampleArticle } from './pages.ts';
import { smallTargets, tabWalk } from './tab-walk.ts';
import { test } from './test.ts';

for (const path of pageTypes) {
  test(`Tab reaches everything, and focus shows: ${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: path === sampleArticle() ? 1280 : 390, height: 700 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const { reached, problems } = await tabWalk(page);
    expect.soft(problems).toEqual([]);
    expect(reached).toBeGreaterThan(3);
    expect.soft(await smallTargets(page, 24), 'targets under 24 px').toEqual([]);
  });
}

test.describe('touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const path of pageTypes) {
    test(`large enough for a finger: ${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await smallTargets(page, 44)).toEqual([]);
    });
  }
});
