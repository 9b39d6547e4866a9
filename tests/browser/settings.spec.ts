import { expect, type Page } from '@playwright/test';
import { addCss } from './add-css.ts';
import { axeLines, FORCED_COLORS, HIGH_CONTRAST } from './axe-lines.ts';
import { overflow } from './layout.ts';
import { sampleArticle } from './pages.ts';
import { settled, test } from './test.ts';

const article = sampleArticle();

/** Stores settings before the page opens. */
const store = (page: Page, settings: unknown): Promise<unknown> =>
  page.addInitScript((text) => {
    if (localStorage.getItem('reading') === null) localStorage.setItem('reading', text);
  }, JSON.stringify(settings));

/** The rest of the page is measured by text/pages.spec.ts. */
const DIALOG = 'dialog[open]';
const root = (page: Page) => page.locator('html');
const panelOf = (page: Page) => page.getByRole('dialog', { name: '阅读设置' });
const colorsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: '设置', exact: true }).click();
  await expect(panelOf(page)).toBeVisible();
}

test('keyboard alone: open, change the size, close with Esc; focus returns, the choice stays', async ({
  page,
}) => {
  await page.goto(article);
  const button = page.getByRole('button', { name: '设置', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('radio', { name: '标准' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(root(page)).toHaveAttribute('data-size', '125');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(button).toBeFocused();

  await page.goto('./timeline/');
  await expect(root(page)).toHaveAttribute('data-size', '125');
  expect(await root(page).evaluate((html) => getComputedStyle(html).fontSize)).toBe('20px');
  await openPanel(page);
  await expect(panelOf(page).getByRole('radio', { name: '深色' })).toBeChecked();
  await panelOf(page).getByRole('button', { name: '恢复默认' }).click();
  await expect(root(page)).not.toHaveAttribute('data-size');
  await expect(panelOf(page).getByRole('radio', { name: '跟随系统' })).toBeChecked();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await panelOf(page).getByRole('button', { name: '关闭' }).click();
  await expect(panelOf(page)).toBeHidden();
  await openPanel(page);
  await panelOf(page).getByRole('heading').click();
  await expect(panelOf(page)).toBeVisible();
  await page.mouse.click(2, 2);
  await expect(panelOf(page)).toBeHidden();
});

test('stored settings apply before the first paint, without layout shift', async ({ page }) => {
  await store(page, { size: '150', theme: 'dark', para: 'indent', align: 'left' });
  await page.addInitScript(() => {
    const times: { set?: number; shift: number } = { shift: 0 };
    Object.assign(window, { times });
    new MutationObserver(() => {
      if (document.documentElement.dataset['theme'] !== undefined) times.set ??= performance.now();
    }).observe(document, { attributes: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) times.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(article);
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
  const { set, shift, paint } = await page.evaluate(() => ({
    ...(window as unknown as { times: { set?: number; shift: number } }).times,
    paint: performance.getEntriesByName('first-paint')[0]?.startTime,
  }));
  expect(set).toBeDefined();
  expect(set).toBeLessThan(paint ?? 0);
  expect(shift).toBeLessThanOrEqual(0.002);
  const order = await page.evaluate(() =>
    [...document.head.querySelectorAll('script:not([src], [type]), style')]
      // The script asks for the punctuation font, which therefore stands before it.
      .filter(({ textContent }) => !textContent.startsWith('@font-face'))
      .map(({ tagName }) => tagName),
  );
  expect(order[0]).toBe('SCRIPT');
  expect(order).toContain('STYLE');
});

test('paper and ink of the four themes, and the colour of the browser frame', async ({ page }) => {
  const light = ['rgb(246, 241, 230)', 'rgb(28, 26, 23)'];
  const dark = ['rgb(22, 21, 19)', 'rgb(221, 216, 206)'];
  const black = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'];
  await page.goto(article);
  await openPanel(page);
  const metas = page.locator('meta[name="theme-color"]');
  const choose = (name: string) => panelOf(page).getByRole('radio', { name, exact: true }).check();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await choose('浅色');
    expect(await colorsOf(page)).toEqual(light);
    await expect(metas.nth(1)).toHaveAttribute('media', 'not all');
    await choose('深色');
    expect(await colorsOf(page)).toEqual(dark);
    await expect(metas.nth(0)).toHaveAttribute('media', 'not all');
    await choose('高对比');
    expect(await colorsOf(page)).toEqual(colorScheme === 'light' ? black : [...black].reverse());
    await choose('跟随系统');
    expect(await colorsOf(page)).toEqual(colorScheme === 'light' ? light : dark);
    await expect(metas.nth(1)).toHaveAttribute('media', '(prefers-color-scheme: dark)');
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  expect(await colorsOf(page)).toEqual(black);
});

test('paragraph style and alignment change the body on screen alone, not in print', async ({ page }) => {
  await store(page, { para: 'indent', align: 'left', size: '200', theme: 'dark' });
  await page.goto(article);
  const styleOf = (name: string) =>
    page
      .locator('.prose > p + p')
      .first()
      .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
  const size = Number.parseFloat(await styleOf('font-size'));
  expect(Number.parseFloat(await styleOf('text-indent'))).toBeCloseTo(size * 2, 0);
  expect(await styleOf('margin-block-start')).toBe('0px');
  expect(await styleOf('text-align')).toBe('start');
  await page.emulateMedia({ media: 'print' });
  expect(await styleOf('text-align')).toBe('justify');
  expect(Number.parseFloat(await styleOf('font-size'))).toBeCloseTo(14, 0);
  expect((await colorsOf(page))[0]).toBe('rgb(255, 255, 255)');
});

test('the paragraph being read stays in place when the size changes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  // As in Safari, which keeps nothing in place by itself.
  await addCss(page, 'html { overflow-anchor: none }');
  const paragraph = page.locator('.prose > p').nth(3);
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const top = (): Promise<number> => paragraph.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await page.evaluate(() => document.querySelector<HTMLElement>('button.settings')?.click());
  await expect(panelOf(page)).toBeVisible();
  await panelOf(page).getByRole('radio', { name: '最大' }).check();
  await expect(root(page)).toHaveAttribute('data-size', '200');
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60);
});

test('another tab follows', async ({ page, context }) => {
  await page.goto(article);
  const other = await context.newPage();
  await other.goto('./');
  await openPanel(other);
  await openPanel(page);
  await panelOf(page).getByRole('radio', { name: '最大' }).check();
  await expect(root(other)).toHaveAttribute('data-size', '200');
  await expect(panelOf(other).getByRole('radio', { name: '最大' })).toBeChecked();
  await panelOf(page).getByRole('button', { name: '恢复默认' }).click();
  await expect(root(other)).not.toHaveAttribute('data-size');
});

test('a page whose script starts late follows what was chosen before', async ({ page, context }) => {
  await page.goto(article);
  const other = await context.newPage();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await other.route(/\/page\.[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await other.goto('./');
  await page.evaluate(() => {
    localStorage.setItem('reading', '{"size":"200"}');
  });
  await expect(root(other)).not.toHaveAttribute('data-size');
  release();
  await expect(root(other)).toHaveAttribute('data-size', '200');
});

test('a page from the back cache follows what was changed elsewhere', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() => {
    localStorage.setItem('reading', '{"theme":"contrast"}');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(root(page)).toHaveAttribute('data-theme', 'contrast');
});

test('unreadable settings count as none', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => localStorage.setItem('reading', '{"theme":"dark'));
  await page.goto(article);
  await openPanel(page);
  await expect(panelOf(page).getByRole('radio', { name: '跟随系统' })).toBeChecked();
  expect(errors).toEqual([]);
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('everything in the panel can be touched, also with the largest text', async ({ page }) => {
    await page.goto(article);
    await openPanel(page);
    for (const name of ['标准', '最大']) {
      await panelOf(page).getByRole('radio', { name }).check();
      const sizes = await page
        .locator('dialog[open] :is(label, button), button.settings')
        .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect()))
        .then((boxes) => boxes.map(({ width, height }) => Math.min(width, height)));
      expect(sizes).toHaveLength(15);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
      expect(await overflow(page)).toBe(0);
      expect(await panelOf(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
        0,
      );
    }
  });
});

test('largest text, phone on its side: the whole panel is on screen', async ({ page }) => {
  await store(page, { size: '200' });
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(article);
  await openPanel(page);
  const box = await panelOf(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(844);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(390);
});

test('the open panel is accessible in the four themes and with forced colours', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./about/');
  await openPanel(page);
  for (const name of ['浅色', '深色', '高对比']) {
    await panelOf(page).getByRole('radio', { name, exact: true }).check();
    expect(await axeLines(page, name === '高对比' ? HIGH_CONTRAST : {}, undefined, DIALOG)).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await axeLines(page, FORCED_COLORS, undefined, DIALOG)).toEqual([]);
});
