import { mkdirSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/* 出了毛病的时候，读者看到的仍是一页有用的中文。每一种毛病都真的种下，截图存在 .cache/faults/，供人看。 */

/** 出毛病时读者用的屏幕。 */
export const PHONE = { width: 390, height: 844 };

/** 存一张读者此刻看到的。 @param fullPage 整页，不止一屏；一路滚下去才取的图也等它来。 */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync('.cache/faults', { recursive: true });
  if (fullPage)
    await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      await Promise.allSettled([...document.images].map((image) => image.decode()));
    });
  await page.screenshot({ path: `.cache/faults/${name}.png`, fullPage });
}

/** 记下页面自己抛出的错。 @returns 会慢慢变长的一张表。 */
export function pageErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

/** 搜索页上说话的一行。 */
export const status = (page: Page): Locator => page.locator('#search-status');

/** 文章读得全，坏了的控件不露面。 */
export async function readsWell(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.prose > p').first()).toBeVisible();
  await expect(page.locator('.footnotes li').first()).toBeVisible();
  for (const button of await page.locator('button:visible').all()) {
    expect(await button.getAttribute('type'), (await button.textContent()) ?? '').toBe('submit');
  }
}

/** 搜索没有成：说得明白，下面是全部文章。 */
export async function searchFails(page: Page, says: string | RegExp): Promise<void> {
  await expect(status(page)).toHaveAttribute('data-state', 'error', { timeout: 20_000 });
  await expect(status(page)).toContainText(says);
  await expect(page.locator('#search-index a').first()).toBeVisible();
  expect(await page.locator('#search-results > li').count()).toBe(0);
}

/** 好了以后点“重试”，结果就来。 */
export async function retrySucceeds(page: Page): Promise<void> {
  await page.getByRole('button', { name: '重试' }).click();
  await expect(status(page)).toHaveAttribute('data-state', 'done');
  expect(await page.locator('#search-results > li').count()).toBeGreaterThan(0);
}
