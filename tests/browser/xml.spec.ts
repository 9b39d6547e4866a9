import { expect } from '@playwright/test';
import { test } from './test.ts';

for (const [file, says, shown, hidden] of [
  ['rss.xml', '订阅', 'item > title', 'item > *|encoded'],
  ['sitemap-index.xml', '站点地图', 'loc', 'lastmod:not(*)'],
  ['sitemap-0.xml', '站点地图', 'loc', 'lastmod:not(*)'],
] as const) {
  test(`${file} reads in a browser, under our own policy, without an error`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(file);
    const seen = await page.evaluate(
      (selectors) => {
        const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;
        return {
          says: getComputedStyle(document.documentElement, '::before').content,
          heights: selectors.map((selector) => heightOf(document.querySelector(selector))),
          width: document.documentElement.scrollWidth - innerWidth,
        };
      },
      [shown, hidden],
    );
    expect(seen.says).toContain(says);
    expect(seen.heights[0]).toBeGreaterThan(10);
    expect(seen.heights[1]).toBe(0);
    expect(seen.width).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  });
}
