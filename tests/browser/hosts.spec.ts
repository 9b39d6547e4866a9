import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { contentTypeFor } from '../../src/cli/server/content-type.ts';
import { builtSite } from '../build/site.ts';
import { sampleArticle } from './pages.ts';
import { endAnimations, messagesStay, test } from './test.ts';

/*
 * The poorest hosts: plain http, which no browser trusts, and not one header of ours. What paths each host knows is
 * tested in tests/build/hosts.test.ts.
 */

const { dir, base } = builtSite();
const HOST = `http://host.example${base}`;

/** Serves the built site as such a host does. @param refused Paths it does not know. */
const serve = (page: Page, refused = /^$/) =>
  page.route(`${HOST}**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(base.length));
    const file = join(dir, path.replace(/(^|\/)$/, '$1index.html'));
    if (refused.test(path) || !existsSync(file)) await route.fulfill({ status: 404 });
    else await route.fulfill({ body: readFileSync(file), contentType: contentTypeFor(file) ?? 'image/png' });
  });

test('plain http, no headers: reading, settings, sharing and search work', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await serve(page);
  await messagesStay(page);
  await page.goto(`${HOST}${sampleArticle().slice(2)}`);
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
  await expect(page.locator('.prose > p').first()).toBeVisible();
  await page.locator('button[data-copy-link]').first().click();
  await expect(page.getByText('已复制')).toBeVisible();
  await page.locator('button.settings').click();
  await page.getByRole('radio', { name: '深色' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(`${HOST}search/?q=${encodeURIComponent('联席会议')}`);
  await expect(page.locator('#search-results a').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(errors).toEqual([]);
});

test.describe('a host without files that begin with _', () => {
  test.use({ waitsForScripts: false });

  test('it reads, what needs them is not shown, search says so', async ({ page }) => {
    await serve(page, /(?:^|\/)_/);
    await page.goto(`${HOST}${sampleArticle().slice(2)}`);
    await expect(page.locator('.prose > p').first()).toBeVisible();
    await expect(page.locator('button:visible')).toHaveCount(1);
    await page.locator('details.share > summary').click();
    await expect(page.getByRole('link', { name: '微博' })).toBeVisible();
    await page.goto(`${HOST}search/?q=x`);
    await endAnimations(page);
    await expect(page.locator('#search-late')).toBeVisible();
    await expect(page.locator('#search-index a').first()).toBeVisible();
  });
});
