import { expect } from '@playwright/test';
import { sampleArticle } from '../pages.ts';
import { test } from '../test.ts';
import { PHONE, pageErrors, picture, status } from './reader.ts';

test.use({ viewport: PHONE });

test('存储一概不许：照读，照设，照搜，不报错', async ({ page }) => {
  const errors = pageErrors(page);
  await page.addInitScript(() => {
    const deny = {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', deny);
    Object.defineProperty(window, 'sessionStorage', deny);
    Object.defineProperty(window, 'caches', { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(sampleArticle());
  await page.locator('button.settings').click();
  const panel = page.getByRole('dialog', { name: '阅读设置' });
  await panel.getByText('深色', { exact: true }).click();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(22, 21, 19)');
  await picture(page, 'storage-denied-settings');
  await page.goto('./search/?q=%E8%81%94%E7%9B%9F');
  await expect(status(page)).toHaveAttribute('data-state', 'done');
  await picture(page, 'storage-denied-search');
  await page.locator('#search-results a').first().click();
  await expect(page.locator('h1')).toBeVisible();
  expect(errors).toEqual([]);
});

test('存储满了：接连改几样，样样都算数', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(sampleArticle());
  await page.locator('button.settings').click();
  const panel = page.getByRole('dialog', { name: '阅读设置' });
  await panel.getByText('特大', { exact: true }).click();
  await panel.getByText('深色', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-size', '150');
});
