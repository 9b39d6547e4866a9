import { existsSync } from 'node:fs';
import { addingCss } from './add-css.ts';
import { expect } from '@playwright/test';
import { FIREFOX, startFirefox } from './firefox.ts';
import { markedEdges, TARGET_STYLE } from './landing.ts';
import { sampleArticle } from './pages.ts';
import { quote, withoutId } from './quoting.ts';
import { test } from './test.ts';

/** 标出的那一片与所在元素的边相差不到这么多像素。 */
const NEAR = 12;

// 没有装 Firefox 的机器上没有这项测试；跳过的测试在这里算失败。
if (existsSync(FIREFOX)) {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('引文的链接在 Firefox 里也落在原处', async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(sampleArticle());
    const paragraph = '.prose > p:has(> .cite + *)';
    const chosen = [
      ['p.lead', { from: page.locator('p.lead') }],
      ['.prose h2:last-of-type', { from: page.locator('.prose > h2').last() }],
      [paragraph, { from: page.locator(paragraph).first() }],
      ['.prose > p', { from: page.locator('.prose > p').first(), to: page.locator('.prose > p').nth(1) }],
    ] as const;
    const firefox = await startFirefox();
    try {
      for (const [selector, range] of chosen) {
        const { url } = await quote(page, range);
        await firefox.open(withoutId(url));
        await firefox.evaluate(`document.fonts.ready.then(() => ${addingCss(TARGET_STYLE)})`);
        const marked = await markedEdges(await firefox.screenshot());
        const top = await firefox.evaluate(
          `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top`,
        );
        expect(marked, `${selector} 没有落点`).toBeDefined();
        expect(Math.abs((marked?.top ?? 0) - Number(top)), selector).toBeLessThan(NEAR);
        await page.reload();
      }
    } finally {
      await firefox.close();
    }
  });
}
