import { expect, type Locator, type Page } from '@playwright/test';

/* When something fails, the reader still has a useful page. Every fault is really planted. */

/** The screen on which things fail. */
export const PHONE = { width: 390, height: 844 };

/** Notes what the page itself throws. @returns a list that grows. */
export function pageErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

/** The line in which the search page speaks. */
export const status = (page: Page): Locator => page.locator('#search-status');

/** The article reads whole; controls that failed do not show. */
export async function readsWell(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.prose > p').first()).toBeVisible();
  await expect(page.locator('.footnotes li').first()).toBeVisible();
  for (const button of await page.locator('button:visible').all()) {
    expect(await button.getAttribute('type'), (await button.textContent()) ?? '').toBe('submit');
  }
}

/** Search failed: it says so plainly, and all articles follow. */
export async function searchFails(page: Page, says: string | RegExp): Promise<void> {
  await expect(status(page)).toHaveAttribute('data-state', 'error');
  await expect(status(page)).toContainText(says);
  await expect(page.locator('#search-index a').first()).toBeVisible();
  expect(await page.locator('#search-results > li').count()).toBe(0);
}

/** Once mended, 重试 brings the results. */
export async function retrySucceeds(page: Page): Promise<void> {
  await page.getByRole('button', { name: '重试' }).click();
  await expect(status(page)).toHaveAttribute('data-state', 'done');
  expect(await page.locator('#search-results > li').count()).toBeGreaterThan(0);
}
