import { expect, type Page } from '@playwright/test';
import { axeLines, FORCED_COLORS, HIGH_CONTRAST } from './axe-lines.ts';
import { pageTypes, sampleArticle } from './pages.ts';
import { test } from './test.ts';

const article = sampleArticle();

/** 打开页面之前就存好设置。 */
const store = (page: Page, settings: unknown): Promise<unknown> =>
  page.addInitScript((text) => {
    if (localStorage.getItem('reading') === null) localStorage.setItem('reading', text);
  }, JSON.stringify(settings));

const root = (page: Page) => page.locator('html');
const panelOf = (page: Page) => page.getByRole('dialog', { name: '阅读设置' });
const colorsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: '设置', exact: true }).click();
  await expect(panelOf(page)).toBeVisible();
}

test('全用键盘：打开、改字号、Esc 关上，焦点回来，下次还在', async ({ page }) => {
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
});

test('存下的设置在第一笔画上屏幕之前就生效，版面不跳', async ({ page }) => {
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
  await page.reload({ waitUntil: 'networkidle' });
  const { set, shift, paint } = await page.evaluate(() => ({
    ...(window as unknown as { times: { set?: number; shift: number } }).times,
    paint: performance.getEntriesByName('first-paint')[0]?.startTime,
  }));
  expect(set).toBeDefined();
  expect(set).toBeLessThan(paint ?? 0);
  expect(shift).toBeLessThanOrEqual(0.002);
  const order = await page.evaluate(() =>
    [...document.head.querySelectorAll('script:not([src], [type]), style')].map(({ tagName }) => tagName),
  );
  expect(order[0]).toBe('SCRIPT');
  expect(order.filter((name) => name === 'STYLE')).toHaveLength(1);
});

test('四种主题的底色与字色，外框的颜色跟着', async ({ page }) => {
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

test('段落与对齐只改屏幕上的正文；打印另有版式', async ({ page }) => {
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

test('改字号时，正读着的段落待在原处', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  const paragraph = page.locator('.prose > p').nth(3);
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const top = (): Promise<number> => paragraph.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await page.evaluate(() => document.querySelector<HTMLElement>('button.settings')?.click());
  await expect(panelOf(page)).toBeVisible();
  await panelOf(page).getByRole('radio', { name: '最大' }).check();
  await expect(root(page)).toHaveAttribute('data-size', '200');
  await page.waitForTimeout(200);
  expect(Math.abs((await top()) - before)).toBeLessThan(60);
});

test('一个标签页改了，另一个也跟上', async ({ page, context }) => {
  await page.goto(article);
  const other = await context.newPage();
  await other.goto('./');
  await openPanel(page);
  await panelOf(page).getByRole('radio', { name: '最大' }).check();
  await expect(root(other)).toHaveAttribute('data-size', '200');
  await panelOf(page).getByRole('button', { name: '恢复默认' }).click();
  await expect(root(other)).not.toHaveAttribute('data-size');
});

test('从后退缓存里回来，跟上在别页改的设置', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() => {
    localStorage.setItem('reading', '{"theme":"contrast"}');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(root(page)).toHaveAttribute('data-theme', 'contrast');
});

test.describe('存储不可靠', () => {
  test('内容读坏了，当没设过', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => localStorage.setItem('reading', '{"theme":"dark'));
    await page.goto(article);
    await openPanel(page);
    await expect(panelOf(page).getByRole('radio', { name: '跟随系统' })).toBeChecked();
    expect(errors).toEqual([]);
  });

  test('存储被禁，本页里照样能改', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('./about/');
    await openPanel(page);
    await panelOf(page).getByRole('radio', { name: '特大' }).check();
    await panelOf(page).getByRole('radio', { name: '高对比' }).check();
    await expect(root(page)).toHaveAttribute('data-size', '150');
    await expect(root(page)).toHaveAttribute('data-theme', 'contrast');
    expect(errors).toEqual([]);
  });
});

test.describe('没有脚本', () => {
  test.use({ javaScriptEnabled: false });

  test('设置与朗读的按钮都不出现', async ({ page }) => {
    await page.goto(article);
    await expect(page.locator('button.settings')).toBeHidden();
    await expect(page.locator('[data-read-aloud]')).toBeHidden();
  });
});

test.describe('触屏', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  for (const size of ['100', '200']) {
    test(`面板里样样点得着，字号 ${size}%`, async ({ page }) => {
      await store(page, { size });
      await page.goto(article);
      await openPanel(page);
      const controls = [...(await panelOf(page).locator('label, button').all())];
      expect(controls).toHaveLength(14);
      for (const control of [...controls, page.locator('button.settings')]) {
        const box = await control.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      expect(await overflow(page)).toBe(0);
      expect(await panelOf(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
        0,
      );
    });
  }
});

/** 主题、系统深浅、字号、宽度的几种搭配。 */
const LOOKS = [
  { theme: 'light', colorScheme: 'dark', size: '100', width: 390 },
  { theme: 'dark', colorScheme: 'light', size: '125', width: 1280 },
  { theme: 'contrast', colorScheme: 'light', size: '100', width: 390 },
  { theme: 'contrast', colorScheme: 'dark', size: '200', width: 390 },
  { theme: 'system', colorScheme: 'light', size: '200', width: 320 },
  { theme: 'system', colorScheme: 'light', size: '200', width: 1280 },
  { theme: 'system', colorScheme: 'dark', size: '150', width: 320 },
] as const;

for (const path of pageTypes) {
  test(`各种设置下无障碍、不横滚：${path}`, async ({ page }) => {
    test.slow();
    await page.goto(path, { waitUntil: 'networkidle' });
    const found: string[] = [];
    for (const { theme, colorScheme, size, width } of LOOKS) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await root(page).evaluate((html, chosen) => Object.assign(html.dataset, chosen), { theme, size });
      const name = `${theme} ${colorScheme} ${size}% ${width}`;
      const lines = await axeLines(page, theme === 'contrast' ? HIGH_CONTRAST : {});
      found.push(...lines.map((line) => `${name} ${line}`));
      const wide = await overflow(page);
      if (wide !== 0) found.push(`${name} 横向多出 ${wide}`);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    found.push(...(await axeLines(page, FORCED_COLORS)).map((line) => `强制配色 ${line}`));
    expect(found).toEqual([]);
  });
}

test('字号最大、手机横着拿：面板整个在屏幕里', async ({ page }) => {
  await store(page, { size: '200' });
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(article);
  await openPanel(page);
  const box = await panelOf(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(844);
});

test('开着的面板：四种主题与强制配色下无障碍', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  await openPanel(page);
  for (const name of ['浅色', '深色', '高对比', '跟随系统']) {
    await panelOf(page).getByRole('radio', { name, exact: true }).check();
    expect(await axeLines(page, name === '高对比' ? HIGH_CONTRAST : {})).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await axeLines(page, FORCED_COLORS)).toEqual([]);
});
