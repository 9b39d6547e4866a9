import { expect } from '@playwright/test';
import { sampleArticle } from './pages.ts';
import { test } from './test.ts';

const article = sampleArticle();

test.describe('copying links', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the mark behind a heading copies its address', async ({ page }) => {
    await page.goto(article);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const anchor = page.locator('.prose a.anchor[data-copy-link]').first();
    const hash = await anchor.getAttribute('href');
    await anchor.click();
    await expect(anchor).toHaveAttribute('data-copied', '');
    expect(hash).toMatch(/^#[a-z0-9-]+$/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${canonical ?? ''}${hash ?? ''}`);
  });
});

test('a copied paragraph is free of note numbers', async ({ page }) => {
  await page.goto(article);
  const [copied, written] = await page.evaluate(() => {
    const paragraph = document.querySelector('.prose p:has(> .cite)');
    if (paragraph === null) return ['', ''];
    getSelection()?.selectAllChildren(paragraph);
    const clone = paragraph.cloneNode(true) as Element;
    for (const mark of clone.querySelectorAll('.cite')) mark.remove();
    return [getSelection()?.toString(), clone.textContent];
  });
  expect(written).not.toBe('');
  expect(copied).toBe(written);
});

test('a key point leads to its paragraph, in sight', async ({ page }) => {
  await page.goto(article);
  const link = page.locator('.key-points a').last();
  const hash = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL((url) => url.hash === hash);
  await expect(page.locator(hash)).toBeInViewport();
});

test('the headline is set in the page’s display font', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() => document.fonts.ready);
  const heading = page.locator('h1');
  const family = await heading.evaluate((element) => getComputedStyle(element).fontFamily);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(
      ({ family: name, status }) => name.includes('ZH Display') && status === 'loaded',
    ),
  );
  expect(family).toMatch(/^"?ZH Display"?,/);
  expect(loaded).toHaveLength(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all of the text, notes there and back, no dead button', async ({ page }) => {
    await page.goto(article);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.prose p').last()).toBeVisible();
    await expect(page.locator('button[data-copy-link]').first()).toBeHidden();

    const mark = page.locator('.prose sup a').first();
    const note = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    await expect(page.locator(note)).toBeInViewport();
    await page.locator(`${note} a`).first().click();
    await expect(mark).toBeInViewport();
  });
});
