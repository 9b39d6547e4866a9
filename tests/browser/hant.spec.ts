import { expect } from '@playwright/test';
import { simplifiedOnly } from '../build/simplified-only.ts';
import { overflow } from './layout.ts';
import { hantTypes, sampleArticle } from './pages.ts';
import { settled, test } from './test.ts';
import { measureType } from './type/measure.ts';

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
  await page.waitForURL(({ pathname, search }) => !pathname.includes('/hant/') && search === '?q=1');
});

test('the Traditional edition answers in its own script, whichever is typed', async ({ page }) => {
  for (const typed of ['联席会议', '聯席會議']) {
    await page.goto(`./hant/search/?q=${encodeURIComponent(typed)}`);
    const first = page.locator('#search-results li').first();
    await expect(first.locator('mark').first()).toHaveText('聯席會議');
    await expect(first.locator('a').first()).toHaveAttribute('href', /\/hant\//);
    expect(simplifiedOnly(await page.locator('#search-results').innerText())).toEqual([]);
  }
});

// What is not of letters is as in the other edition; the audit looks at it on every page.
for (const path of hantTypes) {
  test(`set well: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await settled(page);
    expect.soft((await page.evaluate(measureType)).problems, '1280 px wide').toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    const { lines, problems, lonelyLastLines } = await page.evaluate(measureType);
    expect(lines).toBeGreaterThan(1);
    expect.soft([problems, lonelyLastLines], '320 px wide').toEqual([[], 0]);
    await page.evaluate(() => (document.documentElement.dataset['size'] = '200'));
    expect(await overflow(page), '320 px wide, 200 % text').toBe(0);
  });
}
