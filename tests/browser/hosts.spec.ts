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

/**
 * Serves the built site as such a host does.
 * @param refused Paths it does not know.
 * @param folder Answers a folder's address: with its index; with the front page (阿里云OSS without 子目录首页); not at
 *   all (S3 without a rule).
 */
const serve = (page: Page, refused = /^$/, folder = '$1index.html') =>
  page.route(`${HOST}**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(base.length));
    const file = join(dir, path.replace(/(^|.*\/)$/, folder));
    if (refused.test(path) || !existsSync(file)) await route.fulfill({ status: 404 });
    else await route.fulfill({ body: readFileSync(file), contentType: contentTypeFor(file) ?? 'image/png' });
  });

test('plain http, no headers, the front page for every folder: reading, settings, sharing and search work', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await serve(page, /^$/, 'index.html');
  await messagesStay(page);
  const article = `${HOST}${sampleArticle().slice(2)}`;
  await page.goto(`${article}?a=1#main`);
  await page.waitForURL(`${article}index.html?a=1#main`);
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

test('a host that knows exact names alone: links and the search lead to files, a line says what sharing lacks', async ({
  page,
}) => {
  await serve(page, /^$/, 'none');
  await page.goto(`${HOST}index.html`);
  await expect(page.locator('body > footer')).toContainText('没有设好目录首页');
  await page.locator('#site-search').fill('联席会议');
  await page.locator('#site-search').press('Enter');
  await page.waitForURL(`${HOST}search/index.html?q=**`);
  await expect(page.locator('body > footer')).toContainText('没有设好目录首页');
  await page.locator('#search-results a').first().click();
  await page.waitForURL(/\/index\.html(?:#|$)/);
  await expect(page.locator('.prose > p').first()).toBeVisible();
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
