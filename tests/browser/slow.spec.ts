import { expect } from '@playwright/test';
import { layoutShift } from './layout.ts';
import { sampleArticle } from './pages.ts';
import { settled, test } from './test.ts';

/*
 * A phone on a slow line with a slow processor: fonts and scripts come late, and the layout stands still. At 412 px the
 * line of sources just fits; when the punctuation font comes a step late, all below jumps (CLS 0.16).
 */
test.use({ viewport: { width: 412, height: 823 }, ownTab: true });

/** How much slower the processor is; search, which works more, need not take six times as long. */
for (const [path, rate] of [
  [sampleArticle(), 6],
  ['./search/?q=2020', 2],
] as const) {
  test(`no layout shift on a slow phone: ${path}`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 100_000,
      uploadThroughput: 100_000,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    if (path.includes('?q='))
      await expect(page.locator('#search-status')).toHaveAttribute('data-state', 'done');
    await settled(page);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.002);
  });
}

/*
 * The test above sees a jump only where the first paint comes before the font is decoded, which a fast machine never
 * shows. This one looks at the cause: before there is text to set, the font has been asked for.
 */
test('the punctuation font is asked for before there is text', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('main') === null) return;
      observer.disconnect();
      const face = [...document.fonts].find(({ family }) => family.includes('ZH Punct'));
      document.documentElement.dataset.punctuation = face?.status ?? 'absent';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(sampleArticle());
  expect(await page.evaluate(() => document.documentElement.dataset.punctuation)).toMatch(/^load(ing|ed)$/);
});
