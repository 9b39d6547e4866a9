import { expect } from '@playwright/test';
import { axeLines } from './axe-lines.ts';
import { allPaths } from './pages.ts';
import { test } from './test.ts';

const WIDTHS = [375, 1280];
const SCHEMES = ['light', 'dark'] as const;

for (const path of allPaths) {
  test(`无障碍：${path}`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const lines = await axeLines(page);
        found.push(...lines.map((line) => `${width} ${colorScheme} ${line}`));
      }
    }
    expect(found).toEqual([]);
  });
}
