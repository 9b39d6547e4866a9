import { expect, type Page } from '@playwright/test';
import { overflow } from './layout.ts';
import { pageTypes, sampleArticle } from './pages.ts';
import { leave } from './tab.ts';
import { test } from './test.ts';

// Phones, and the browsers inside WeChat and other apps. One visit a page, since every visit costs seconds.

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** An iPhone with a notch: its screen and what it keeps of each edge, upright and on its side. */
const NOTCHES = [
  { width: 430, height: 932, insets: { top: 59, right: 0, bottom: 34, left: 0 } },
  { width: 932, height: 430, insets: { top: 0, right: 59, bottom: 21, left: 59 } },
];
/** WeChat's sizes of text, smallest and largest: 16 to 25.5 px where 17 is usual. */
const WECHAT_SIZES = [16 / 17, 25.5 / 17];
/** Least size of what a finger touches, and of text and its leading at the largest setting, for elderly readers. */
const TOUCH = 44;
const ELDER = { touch: 60, text: 30, leading: 1.3 };

/** Left and right edge of all text that shows, pixels; what scrolls by itself does not count. */
const textEdges = (page: Page): Promise<[number, number]> =>
  page.evaluate(() => {
    const edges: [number, number] = [Infinity, 0];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = new Range();
    while (texts.nextNode()) {
      const { parentElement } = texts.currentNode;
      if (parentElement?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      if (parentElement.closest('.visually-hidden, .skip, .scroll, .masthead ul') !== null) continue;
      range.selectNodeContents(texts.currentNode);
      for (const { left, right, width } of range.getClientRects()) {
        if (width < 1) continue;
        edges[0] = Math.min(edges[0], left);
        edges[1] = Math.max(edges[1], right);
      }
    }
    return edges;
  });

/** Controls smaller than a finger needs. Links in running text are exempt, as in WCAG 2.5.5. */
const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((size) => {
    const controls = [...document.querySelectorAll('a[href], button, summary, input, select, label')];
    return controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => control.closest('svg, .skip, .visually-hidden') === null)
      .filter((control) => getComputedStyle(control).display !== 'inline')
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box: { width, height } }) => Math.min(width, height) < size - 0.5)
      .map(
        ({ control, box }) => `${control.outerHTML.slice(0, 80)} ${String(box.width)}×${String(box.height)}`,
      );
  }, least);

/** Text that is too small or too tight for elderly readers. */
const smallText = (page: Page): Promise<string[]> =>
  page.evaluate(({ text, leading }) => {
    const blocks = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === 3 && /\p{Script=Han}/u.test(node.nodeValue ?? ''),
      ),
    );
    return blocks
      .filter((block) => block.checkVisibility({ visibilityProperty: true }))
      .filter((block) => block.closest('svg, rt, sup, .visually-hidden') === null)
      .map((block) => ({ block, style: getComputedStyle(block) }))
      .map(({ block, style }) => ({
        words: block.innerText.slice(0, 12),
        size: Number.parseFloat(style.fontSize),
        height: Number.parseFloat(style.lineHeight),
      }))
      .filter(({ size, height }) => size < text || height < size * leading - 0.5)
      .map(({ words, size, height }) => `${words} ${String(size)}/${String(height)}`);
  }, ELDER);

for (const path of pageTypes) {
  test(`off the notch, at WeChat's sizes, for elderly readers: ${path}`, async ({ page, context }) => {
    const cdp = await context.newCDPSession(page);
    await page.goto(path);
    expect.soft(await smallTargets(page, TOUCH), 'touch').toEqual([]);
    for (const size of WECHAT_SIZES) {
      for (const [name, value] of [
        ['text-size-adjust', `${String(size * 100)}%`],
        ['zoom', String(size)],
      ] as const) {
        const set = (to: string): Promise<void> =>
          page.evaluate(([key, text]) => document.body.style.setProperty(key, text), [name, to] as const);
        await set(value);
        expect.soft(await overflow(page), `${name} ${value}`).toBe(0);
        await set('');
      }
    }
    for (const { width, height, insets } of NOTCHES) {
      await page.setViewportSize({ width, height });
      await cdp.send('Emulation.setSafeAreaInsetsOverride', { insets });
      const [left, right] = await textEdges(page);
      expect.soft(left, `${String(width)} wide`).toBeGreaterThanOrEqual(Math.max(16, insets.left));
      expect.soft(right, `${String(width)} wide`).toBeLessThanOrEqual(width - Math.max(16, insets.right));
      expect.soft(await overflow(page), `${String(width)} wide`).toBe(0);
    }
    await cdp.send('Emulation.setSafeAreaInsetsOverride', { insets: {} });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => (document.documentElement.dataset['size'] = '200'));
    expect.soft(await smallTargets(page, ELDER.touch), 'touch, largest text').toEqual([]);
    expect(await smallText(page), 'largest text').toEqual([]);
  });
}

test('an address with a tail lands on its paragraph', async ({ page }) => {
  await page.goto(sampleArticle());
  const id = (await page.locator('.prose > p').last().getAttribute('id')) ?? '';
  const paragraph = page.locator(`#${id}`);
  for (const [before, after] of [
    ['?from=singlemessage&isappinstalled=0', '#wechat_redirect'],
    ['', '?from=timeline&isappinstalled=0'],
    ['', '，请看这一段'],
  ] as const) {
    await leave(page);
    await page.goto(`${sampleArticle()}${before}#${id}${after}`);
    await expect(paragraph).toBeInViewport();
    await expect(paragraph).toHaveCSS('border-inline-start-width', '3px');
    await expect(page).toHaveURL((url) => url.hash === `#${id}`);
  }
  await leave(page);
  await page.goto(`${sampleArticle()}#wechat_redirect`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
