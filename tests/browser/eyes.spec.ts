import { expect, type Page } from '@playwright/test';
import { startSiteServer, type RunningSiteServer } from '../../src/cli/server/site-server.ts';
import { fixtureSite } from '../build/fixture-site.ts';
import { type Contrast, drawnWords, focusRings, keepFocused, tokenPairs } from './colours.ts';
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

const faint = (found: readonly Contrast[]): string[] =>
  found
    .filter(({ ratio, least }) => ratio < least)
    .map(({ what, ratio, least }) => `${what}：${ratio.toFixed(2)}，至少${String(least)}`);

/** Shows the open page in a theme. */
async function show(page: Page, { theme, colorScheme }: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
}

test('words in drawings stand out from what is behind them, in each theme', async ({ page }) => {
  for (const path of DRAWN) {
    await page.goto(`${server.url}${path}`);
    for (const look of THEMES) {
      await page.setViewportSize({ width: look.width, height: 900 });
      await show(page, look);
      const found = await drawnWords(page);
      expect.soft(faint(await tokenPairs(page)), `${look.theme} over ${look.colorScheme}`).toEqual([]);
      expect(found.length, path).toBeGreaterThan(0);
      expect.soft(faint(found), `${path} ${look.theme} over ${look.colorScheme}`).toEqual([]);
    }
  }
});

test('the focus ring stands out from its ground, in each theme', async ({ page }) => {
  for (const path of ['', 'articles/old-bridge/', 'search/', 'settings']) {
    await page.goto(`${server.url}${path === 'settings' ? '' : path}`);
    if (path === 'settings') {
      await page.getByRole('button', { name: '设置', exact: true }).click();
      await page.getByRole('dialog').waitFor();
    }
    await page.evaluate(keepFocused);
    for (let stop = 0; stop < STOPS; stop += 1) await page.keyboard.press('Tab');
    for (const look of THEMES) {
      await show(page, look);
      const rings = await focusRings(page);
      expect(rings.length, path).toBeGreaterThan(path === 'settings' ? 4 : STOPS / 2);
      expect.soft(faint(rings), `${path} ${look.theme} over ${look.colorScheme}`).toEqual([]);
    }
  }
});

test('the first Tab shows the way past the masthead, and Enter takes it', async ({ page }) => {
  for (const width of [1280, 390]) {
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
  }
});
