import { expect, type Page } from '@playwright/test';
import { startSiteServer, type RunningSiteServer } from '../../src/cli/server/site-server.ts';
import { fixtureSite } from '../build/fixture-site.ts';
import { type Contrast, drawnWords, focusRing } from './colours.ts';
import { test } from './test.ts';

// What only eyes see, on the second feature, which has every element: colours of drawings and of the focus ring.

const THEMES = [
  { theme: 'light', colorScheme: 'dark', width: 1280 },
  { theme: 'dark', colorScheme: 'light', width: 390 },
  { theme: 'contrast', colorScheme: 'light', width: 1280 },
  { theme: 'contrast', colorScheme: 'dark', width: 390 },
] as const;
const DRAWN = [
  'articles/new-bridge/',
  'articles/old-bridge/',
  'timeline/',
  'cooperation/',
  'directory/',
  'data/',
];
/** As many stops of Tab as reach from the masthead into the article. */
const STOPS = 16;

const { dir, base } = fixtureSite();
let server: RunningSiteServer;
test.beforeAll(async () => {
  server = await startSiteServer({ dir, base }, 0);
});
test.afterAll(() => server.close());

async function open(
  page: Page,
  path: string,
  { theme, colorScheme }: (typeof THEMES)[number],
): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${server.url}${path}`);
  await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
}

const faint = (found: readonly Contrast[]): string[] =>
  found
    .filter(({ ratio, least }) => ratio < least)
    .map(({ what, ratio, least }) => `${what}：${ratio.toFixed(2)}，至少${String(least)}`);

for (const look of THEMES) {
  test(`words in drawings stand out from what is behind them: ${look.theme} over ${look.colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: look.width, height: 900 });
    for (const path of DRAWN) {
      await open(page, path, look);
      const found = await drawnWords(page);
      expect(found.length, path).toBeGreaterThan(0);
      expect.soft(faint(found), path).toEqual([]);
    }
  });

  test(`the focus ring stands out from its ground: ${look.theme} over ${look.colorScheme}`, async ({
    page,
  }) => {
    for (const path of ['', 'articles/old-bridge/', 'search/']) {
      await open(page, path, look);
      const found: Contrast[] = [];
      for (let stop = 0; stop < STOPS; stop += 1) {
        await page.keyboard.press('Tab');
        const ring = await focusRing(page);
        if (ring !== undefined) found.push(ring);
      }
      expect(found.length, path).toBeGreaterThan(STOPS / 2);
      expect.soft(faint(found), path).toEqual([]);
    }
  });
}

for (const width of [1280, 390]) {
  test(`the first Tab shows the way past the masthead, and Enter takes it: ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(`${server.url}articles/old-bridge/`);
    const skip = page.locator('a[href="#main"]');
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toHaveText('跳到正文');
    await expect(skip).toBeInViewport({ ratio: 1 });
    const box = await skip.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(20);
    // On top of whatever is there.
    const hit = await skip.evaluate((link) => {
      const { left, top, width: wide, height } = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint(left + wide / 2, top + height / 2));
    });
    expect(hit).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await expect(skip).not.toBeFocused();
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(where).toBe(true);
  });
}
