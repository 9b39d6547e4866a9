import { expect } from '@playwright/test';
import { sampleArticle } from './pages.ts';
import { test } from './test.ts';

test('简／繁 leads to the same paragraph, and a choice is kept; nobody else is sent anywhere', async ({
  page,
}) => {
  await page.goto('./hant/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await page.goto(sampleArticle());
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  const ids = await page.locator('.prose > p[id]').evaluateAll((blocks) => blocks.map(({ id }) => id));
  const id = ids[3] ?? '';
  await page.locator(`#${id}`).evaluate((block) => {
    block.scrollIntoView();
  });
  await page.locator('a[data-script]').evaluate((link: HTMLElement) => {
    link.click();
  });
  await page.waitForURL(`**/hant/articles/**#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
  // Shared links and bookmarks of the other edition open in the script that was chosen.
  await page.goto(`${sampleArticle()}?q=1#${id}`);
  await page.waitForURL(`**/hant/articles/**?q=1#${id}`);
  await page.locator('a[data-script]').click();
  await page.waitForURL((url) => !url.pathname.includes('/hant/'));
});

test('the Traditional edition answers in its own script, whichever is typed', async ({ page }) => {
  for (const typed of ['联席会议', '聯席會議']) {
    await page.goto(`./hant/search/?q=${encodeURIComponent(typed)}`);
    const first = page.locator('#search-results li').first();
    await expect(first.locator('mark').first()).toHaveText('聯席會議');
    await expect(first.locator('a').first()).toHaveAttribute('href', /\/hant\//);
  }
});
