import { expect, type Page } from '@playwright/test';
import { sampleArticle } from './pages.ts';
import { settled, test } from './test.ts';

const article = sampleArticle();
const currentLinks = (page: Page) => page.locator('[data-contents] a[aria-current]');

test.describe('目录跟着读', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('标出读到的一节；跳到末尾、回到开头也对', async ({ page }) => {
    await page.goto(article);
    const links = page.locator('[data-contents] a');
    await expect(currentLinks(page)).toHaveCount(0);
    const count = await links.count();
    for (let at = 0; at < count; at += 1) {
      const hash = (await links.nth(at).getAttribute('href')) ?? '';
      await page.locator(hash).evaluate((heading) => heading.scrollIntoView());
      await expect(currentLinks(page)).toHaveCount(1);
      await expect(links.nth(at)).toHaveAttribute('aria-current', 'location');
    }
    await page.evaluate(() => scrollTo(0, 0));
    await expect(currentLinks(page)).toHaveCount(0);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(links.last()).toHaveAttribute('aria-current', 'location');
  });
});

test('手机上目录在正文之前，不跟着走，也不取代码', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  await page.mouse.wheel(0, 1500);
  await page.waitForFunction(() => scrollY > 0);
  await settled(page);
  expect(fetched.filter((url) => /\/contents\.[\w-]+\.js$/.test(url))).toEqual([]);
});

/** 读了多少的细线现在的长度，0 到 1；没有就是 undefined。 */
const progress = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => {
    const line = document.getAnimations().find((each) => (each as CSSAnimation).animationName === 'read');
    return line?.effect?.getComputedTiming().progress ?? undefined;
  });

test.describe('读到哪里', () => {
  test('细线从正文开头的零，到正文末尾的满', async ({ page }) => {
    await page.goto(article);
    expect(await progress(page)).toBe(0);
    await page.locator('.prose').evaluate((prose) => prose.scrollIntoView({ block: 'end' }));
    await expect.poll(() => progress(page)).toBeGreaterThan(0.97);
  });

  test('要减少动态的读者没有它', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(article);
    expect(await progress(page)).toBeUndefined();
  });
});

test.describe('换页的过渡', () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    test(reducedMotion, async ({ page }) => {
      await page.addInitScript(() => {
        addEventListener('pagereveal', (event) => {
          const { viewTransition } = event;
          document.documentElement.dataset['transition'] = String(viewTransition !== null);
        });
      });
      await page.emulateMedia({ reducedMotion });
      await page.goto(article);
      await page.locator('.steps a').last().click();
      await expect(page.locator('html')).toHaveAttribute(
        'data-transition',
        String(reducedMotion === 'no-preference'),
      );
      await expect(page.locator('h1')).toBeVisible();
    });
  }
});
