import { expect } from '@playwright/test';
import { articleWith } from './pages.ts';
import { test } from './test.ts';

const found = articleWith('class="scroll"');

test('a table takes focus and scrolls with the arrow keys only when it does not fit, and follows the text size', async ({
  page,
}) => {
  test.skip(found === undefined, 'no table in any text');
  const box = page.locator('.scroll').first();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(found ?? '');
  await expect(box).not.toHaveAttribute('tabindex');
  await expect(box).not.toHaveAttribute('role');

  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(() => (document.documentElement.dataset['size'] = '200'));
  await expect(box).toHaveAttribute('tabindex', '0');
  await expect(page.getByRole('group', { name: '表格' }).first()).toBeVisible();
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);

  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(box).not.toHaveAttribute('tabindex');
});
