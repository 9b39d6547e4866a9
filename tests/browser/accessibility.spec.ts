import { expect } from '@playwright/test';
import { axeLines, COLOR_RULES } from './axe-lines.ts';
import { pageTypes } from './pages.ts';
import { test } from './test.ts';

const HIGH_CONTRAST_RULES = ['color-contrast-enhanced'];

/** Theme, the system's colours and the rules to check; every page, width and theme is in `npm run audit:site`. */
const LOOKS = [
  { theme: 'system', colorScheme: 'light', width: 375, only: undefined },
  { theme: 'system', colorScheme: 'dark', width: 1280, only: COLOR_RULES },
  { theme: 'contrast', colorScheme: 'light', width: 390, only: HIGH_CONTRAST_RULES },
  { theme: 'contrast', colorScheme: 'dark', width: 390, only: HIGH_CONTRAST_RULES },
] as const;

for (const path of pageTypes) {
  test(`accessible in each theme: ${path}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const found: string[] = [];
    for (const { theme, colorScheme, width, only } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
      const lines = await axeLines(page, {}, only);
      found.push(...lines.map((line) => `${theme} ${colorScheme} ${line}`));
    }
    expect(found).toEqual([]);
  });
}
