import { expect } from '@playwright/test';
import { pageTypes } from './pages.ts';
import { smallTargets, tabWalk } from './tab-walk.ts';
import { test } from './test.ts';

for (const path of pageTypes) {
  test(`按 Tab 走一遍，处处到得了，焦点看得见：${path}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(path, { waitUntil: 'networkidle' });
      const { reached, problems } = await tabWalk(page);
      expect.soft(problems, `${String(width)} 像素宽`).toEqual([]);
      expect(reached).toBeGreaterThan(3);
      expect.soft(await smallTargets(page, 24), `${String(width)} 像素宽，小于24像素的目标`).toEqual([]);
    }
  });
}

test.describe('触屏', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const path of pageTypes) {
    test(`手指点得着：${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await smallTargets(page, 44)).toEqual([]);
    });
  }
});
