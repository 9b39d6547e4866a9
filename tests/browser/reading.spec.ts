import { expect } from '@playwright/test';
import { sampleArticle } from './pages.ts';
import { messagesStay, test } from './test.ts';

const article = sampleArticle();

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('an article: its headline is in the display font, a copied paragraph free of note numbers, the mark behind a heading copies its address, a key point leads to its paragraph', async ({
  page,
}) => {
  await messagesStay(page);
  await page.goto(article);
  await page.evaluate(() => document.fonts.ready);
  const family = await page.locator('h1').evaluate((element) => getComputedStyle(element).fontFamily);
  expect(family).toMatch(/^"?ZH Display"?,/);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(
      ({ family: name, status }) => name.includes('ZH Display') && status === 'loaded',
    ),
  );
  expect(loaded).toHaveLength(1);

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

  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  const anchor = page.locator('.prose a.anchor[data-copy-link]').first();
  const place = await anchor.getAttribute('href');
  await anchor.click();
  await expect(anchor).toHaveAttribute('data-copied', '');
  expect(place).toMatch(/^#[a-z0-9-]+$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${canonical ?? ''}${place ?? ''}`);

  const link = page.locator('.key-points a').last();
  const hash = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL((url) => url.hash === hash);
  await expect(page.locator(hash)).toBeInViewport();
});
