import { expect, type Page } from '@playwright/test';
import { sampleArticle } from './pages.ts';
import { leave } from './tab.ts';
import { settled, test } from './test.ts';

const article = sampleArticle();
const currentLinks = (page: Page) => page.locator('[data-contents] a[aria-current]');

test('the contents mark the part being read, also after a jump and on arrival at a heading', async ({
  page,
}) => {
  await page.goto(article);
  const links = page.locator('[data-contents] a');
  await expect(currentLinks(page)).toHaveCount(0);
  const hashes = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const [at, hash] of hashes.entries()) {
    await page.locator(hash).evaluate((heading) => heading.scrollIntoView());
    await expect(links.nth(at)).toHaveAttribute('aria-current', 'location');
    await expect(currentLinks(page)).toHaveCount(1);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await expect(currentLinks(page)).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(links.last()).toHaveAttribute('aria-current', 'location');
  // The browser has scrolled before the page's script comes.
  await leave(page);
  await page.goto(`${article}${hashes[1] ?? ''}`);
  await expect(links.nth(1)).toHaveAttribute('aria-current', 'location');
});

test('on a phone the contents stand before the text, do not follow, and fetch no code', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  await page.mouse.wheel(0, 1500);
  await page.waitForFunction(() => scrollY > 0);
  await settled(page);
  expect(fetched.filter((url) => /\/contents\.[\w-]+\.js$/.test(url))).toEqual([]);
});

/** How long the line is that shows how far one has read, 0 to 1; undefined where there is none. */
const progress = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => {
    const line = document.getAnimations().find((each) => (each as CSSAnimation).animationName === 'read');
    return line?.effect?.getComputedTiming().progress ?? undefined;
  });

/** Whether the styles ask for pages to fade into each other. A browser that is slow to the next page skips it. */
const fades = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .some(
        (rule) =>
          rule instanceof CSSMediaRule &&
          matchMedia(rule.conditionText).matches &&
          [...rule.cssRules].some(({ cssText }) => cssText.startsWith('@view-transition')),
      ),
  );

test('a line shows how far one has read, from nothing to all, and pages fade; not for readers who want less motion', async ({
  page,
}) => {
  await page.goto(article);
  expect(await fades(page)).toBe(true);
  await expect.poll(() => progress(page)).toBe(0);
  await page.locator('.prose').evaluate((prose) => prose.scrollIntoView({ block: 'end' }));
  await expect.poll(() => progress(page)).toBeGreaterThan(0.97);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(() => progress(page)).toBeUndefined();
  expect(await fades(page)).toBe(false);
});
