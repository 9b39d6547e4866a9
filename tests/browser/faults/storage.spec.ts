import { expect } from '@playwright/test';
import { sampleArticle } from '../pages.ts';
import { test } from '../test.ts';
import { PHONE, pageErrors, status } from './reader.ts';

test.use({ viewport: PHONE });

test('no storage allowed: reading, settings and search work, nothing is thrown', async ({ page }) => {
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
  await page.goto('./search/?q=%E8%81%94%E7%9B%9F');
  await expect(status(page)).toHaveAttribute('data-state', 'done');
  await page.locator('#search-results a').first().click();
  await expect(page.locator('h1')).toBeVisible();
  expect(errors).toEqual([]);
});

test('storage is full: settings changed one after another all count', async ({ page }) => {
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
