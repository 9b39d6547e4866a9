import { expect } from '@playwright/test';
import { sampleArticle } from './pages.ts';
import { test } from './test.ts';

const article = sampleArticle();

test.describe('复制链接', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('小标题的链接复制带锚点的地址', async ({ page }) => {
    await page.goto(article);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const anchor = page.locator('.prose h2 a[data-copy-link]').first();
    const hash = await anchor.getAttribute('href');
    await anchor.click();
    await expect(anchor).toHaveAttribute('data-copied', '');
    expect(hash).toMatch(/^#[a-z0-9-]+$/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${canonical ?? ''}${hash ?? ''}`);
  });
});

test('选中一段来复制，注号不混进数字里', async ({ page }) => {
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

test('要点链到正文里的段落，落点在屏幕内', async ({ page }) => {
  await page.goto(article);
  const link = page.locator('.key-points a').last();
  const hash = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL((url) => url.hash === hash);
  await expect(page.locator(hash)).toBeInViewport();
});

test('标题用的是本页的标题字体', async ({ page }) => {
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

test('没有的地址给 404 页，状态也是 404', async ({ page }) => {
  const response = await page.goto('./no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
});

test.describe('关掉 JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('照样读全文，脚注来回可走，没有按不动的按钮', async ({ page }) => {
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

test.describe('深浅两色', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(colorScheme, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(article);
      const brightness = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d');
        const style = getComputedStyle(document.body);
        return [style.backgroundColor, style.color].map((color) => {
          if (canvas === null) throw new Error('没有画布');
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
          return (red + green + blue) / 3;
        });
      });
      const [paper = 0, ink = 0] = brightness;
      if (colorScheme === 'light') expect(paper - ink).toBeGreaterThan(150);
      else expect(ink - paper).toBeGreaterThan(150);
    });
  }
});

test('打印时不带导航、按钮与搜索框', async ({ page }) => {
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['form[role=search]', 'button[data-copy-link]', 'nav']) {
    for (const element of await page.locator(selector).all()) await expect(element).toBeHidden();
  }
  await expect(page.locator('.prose p').first()).toBeVisible();
  await expect(page.locator('.footnotes, [aria-labelledby=footnotes]').first()).toBeVisible();
});
