import { expect } from '@playwright/test';
import { axeLines } from './axe-lines.ts';
import { allPaths } from './pages.ts';
import { test } from './test.ts';

/** 窄的看浅色，宽的看深色；其余搭配在 settings.spec.ts 里按页面的种类查。 */
const LOOKS = [
  { width: 375, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

for (const path of allPaths) {
  test(`无障碍：${path}`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const found: string[] = [];
    for (const { width, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const lines = await axeLines(page);
      found.push(...lines.map((line) => `${width} ${colorScheme} ${line}`));
    }
    expect(found).toEqual([]);
  });
}
