import { expect, type BrowserContext, type Page } from '@playwright/test';
import { canFindText, expectedLanding, type Landing, realLanding } from './landing.ts';
import { articlePaths, sampleArticle } from './pages.ts';
import { type Chosen, quote, readClipboard, select, selectedEdges, withoutId } from './quoting.ts';
import { test } from './test.ts';

const article = sampleArticle();
/** 截图与版面量出来的边相差不到这么多像素，就算同一处。 */
const NEAR = 8;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const quoteButton = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('button', { name: '引用' });

function near(landing: Landing, wanted: { top: number; bottom: number }, what: string): void {
  expect(landing, `${what}没有落点`).toBeDefined();
  expect(Math.abs((landing?.top ?? 0) - wanted.top), `${what}的上边`).toBeLessThan(NEAR);
  expect(Math.abs((landing?.bottom ?? 0) - wanted.bottom), `${what}的下边`).toBeLessThan(NEAR);
}

/**
 * 引用一处，在新页面打开链接（编号换成没有的），落点须是引文所在的那几行。
 * @returns 引文与地址
 */
async function landsOnQuote(
  page: Page,
  context: BrowserContext,
  chosen: Chosen,
): Promise<{ quoted: string; copied: string }> {
  const { quoted, copied, url } = await quote(page, chosen);
  const lines = quoted.split('\n');
  await select(page, { ...chosen, start: lines[0] ?? '', end: lines.at(-1) ?? '' });
  const wanted = await selectedEdges(page);
  const fresh = await context.newPage();
  await fresh.goto(withoutId(url));
  near(await expectedLanding(fresh, url), wanted, '按规则算');
  const landing = await realLanding(fresh);
  if (await canFindText(fresh)) near(landing, wanted, '浏览器标出');
  await fresh.close();
  const plain = await context.newPage();
  await plain.goto(url.replace(/:~:.*/, ''));
  await expect(plain.locator(new URL(url).hash.replace(/:~:.*/, ''))).toBeInViewport();
  await plain.close();
  return { quoted, copied };
}

/** 全站里头一篇有这种元素的文章。 */
async function openWith(page: Page, selector: string): Promise<void> {
  for (const path of articlePaths) {
    await page.goto(path);
    if ((await page.locator(selector).count()) > 0) return;
  }
  throw new Error(`没有一篇文章有 ${selector}。`);
}

test('选中几个字，复制整句：富文本与纯文字，地址是规范地址加编号', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${article}?utm_source=x`);
  // A paragraph that begins with a plain clause: quotation marks and dashes have rules of their own.
  const paragraph = page.locator('.prose > p').filter({ hasNotText: /[—“]/ }).first();
  const text = await paragraph.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    copy.querySelectorAll('.cite').forEach((mark) => mark.remove());
    return copy.textContent;
  });
  await select(page, { from: paragraph, start: text.slice(2, 4), end: text.slice(2, 4) });
  await quoteButton(page).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制引文' })).toBeAttached();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  const { text: plain, html } = await readClipboard(page);
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  const title = (await page.locator('meta[property="og:title"]').getAttribute('content')) ?? '';
  const clause = /^.*?[，。；：]/.exec(text)?.[0] ?? text;
  const quoted = clause.replace(/[，；：]$/, '');
  expect(
    plain.startsWith(
      `「${quoted}」——《${title}》\n${canonical}#${await paragraph.getAttribute('id')}:~:text=`,
    ),
  ).toBe(true);
  expect(html).toContain(`《${title}》</a>`);
  expect(html).toContain(`<a href="${canonical}#`);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text.slice(2, 4));
  await expect(quoteButton(page)).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('引文的链接落在原处', () => {
  test('一个分句', async ({ page, context }) => {
    await page.goto(article);
    const paragraph = page.locator('.prose > p').last();
    const text = (await paragraph.textContent()) ?? '';
    const { copied } = await landsOnQuote(page, context, {
      from: paragraph,
      start: text.slice(0, 2),
      end: text.slice(0, 2),
    });
    expect(copied).toMatch(/^[\x21-\x7e]+$/);
  });

  test('几个段落', async ({ page, context }) => {
    await page.goto(article);
    const paragraphs = page.locator('.prose > p');
    const { quoted, copied } = await landsOnQuote(page, context, {
      from: paragraphs.first(),
      to: paragraphs.nth(1),
    });
    expect(quoted).toContain('\n');
    expect(copied).toContain(`#${(await paragraphs.first().getAttribute('id')) ?? ''}:~:text=`);
    expect(copied).toMatch(/:~:text=[^,]+,[^,]+$/);
  });

  test('中间有注号：引文不带注号，落点跨过它', async ({ page, context }) => {
    await openWith(page, '.prose > p:has(> .cite + *)');
    const paragraph = page.locator('.prose > p:has(> .cite + *)').first();
    const mark = (await paragraph.locator('.cite').first().textContent()) ?? '';
    const { quoted, copied } = await landsOnQuote(page, context, { from: paragraph });
    expect((await paragraph.textContent())?.includes(quoted)).toBe(false);
    expect(mark).toMatch(/^\d+$/);
    expect(copied).toMatch(/:~:text=[^,]+,[^,]+$/);
  });

  test('小标题：目录里先出现过同样的话', async ({ page, context }) => {
    await openWith(page, 'nav[aria-label="本文目录"]');
    const heading = page.locator('.prose h2').last();
    const { quoted, copied } = await landsOnQuote(page, context, { from: heading });
    expect(quoted).toBe(((await heading.textContent()) ?? '').trim());
    expect(copied).toMatch(/:~:text=.*(?:-,|,-)/);
  });

  test('导语、要点、表格与编者注', async ({ page, context }) => {
    for (const selector of ['p.lead', '.key-points li:last-child a', '.prose td', '.prose .note p']) {
      await openWith(page, selector);
      await landsOnQuote(page, context, { from: page.locator(selector).last() });
    }
  });
});

test.describe('工具条', () => {
  test('Esc 收起，选区留着；收起选区，它也收起', async ({ page }) => {
    await page.goto(article);
    const paragraph = page.locator('.prose > p').first();
    await select(page, { from: paragraph });
    await expect(quoteButton(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(quoteButton(page)).toHaveCount(0);
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    await select(page, { from: paragraph, end: (await paragraph.textContent())?.slice(0, 3) ?? '' });
    await expect(quoteButton(page)).toBeVisible();
    await page.evaluate(() => getSelection()?.collapseToStart());
    await expect(quoteButton(page)).toHaveCount(0);
  });

  test('用鼠标拖选也行；滚远了收起', async ({ page }) => {
    await page.goto(article);
    const box = await page.locator('p.lead').boundingBox();
    if (box === null) throw new Error('导语不在页面上。');
    await page.mouse.move(box.x + 10, box.y + 15);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 15, { steps: 5 });
    await page.mouse.up();
    await expect(quoteButton(page)).toBeVisible();
    const bar = await page.locator('.quote-bar').boundingBox();
    expect(bar?.y).toBeGreaterThan(box.y + 15);
    await page.evaluate(() => window.scrollTo(0, 2000));
    await expect(quoteButton(page)).toHaveCount(0);
  });

  test('选字之后按 Tab 到工具条，回车复制；再按到本段链接', async ({ page }) => {
    await page.goto(article);
    const paragraph = page.locator('.prose > p').first();
    await select(page, { from: paragraph });
    await expect(quoteButton(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(quoteButton(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '已复制链接' })).toBeAttached();
    const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
    const id = (await paragraph.getAttribute('id')) ?? '';
    expect((await readClipboard(page)).text).toBe(`${canonical}#${id}`);
  });

  test('no toolbar for a selection outside the body', async ({ page }) => {
    await page.clock.install();
    await page.goto(article);
    await page.locator('.prose > p').first().hover();
    for (const selector of ['h1', '.footnotes', 'footer']) {
      await select(page, { from: page.locator(selector).last() });
      await page.clock.runFor(500);
      await expect(quoteButton(page)).toHaveCount(0);
    }
  });

  test('剪贴板不给写：给出选好的文字', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(article);
    await select(page, { from: page.locator('.prose > p').first() });
    await quoteButton(page).click();
    const field = page.locator('.quote-bar textarea');
    await expect(field).toBeFocused();
    const [value, chosen] = await field.evaluate((element: HTMLTextAreaElement) => [
      element.value,
      element.value.slice(element.selectionStart, element.selectionEnd),
    ]);
    expect(value).toMatch(/^「.+」——《.+》\nhttp/s);
    expect(chosen).toBe(value);
    await page.keyboard.press('Escape');
    await expect(field).toHaveCount(0);
  });
});

test.describe('触屏', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('工具条在屏幕底边，不挡选区；点一下即复制', async ({ page }) => {
    await page.goto(article);
    const paragraph = page.locator('.prose > p').first();
    await select(page, { from: paragraph, end: (await paragraph.textContent())?.slice(0, 3) ?? '' });
    await expect(quoteButton(page)).toBeVisible();
    const bar = await page.locator('.quote-bar').boundingBox();
    const chosen = await selectedEdges(page);
    const scrolled = await page.evaluate(() => scrollY);
    expect(bar?.x).toBeGreaterThanOrEqual(0);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(390);
    const apart =
      (bar?.y ?? 0) > chosen.bottom - scrolled || (bar?.y ?? 0) + (bar?.height ?? 0) < chosen.top - scrolled;
    expect(apart).toBe(true);
    await quoteButton(page).tap();
    await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
    expect((await readClipboard(page)).text).toMatch(/^「.+」——《.+》\nhttp/s);
  });
});

test('鼠标移到段落上，旁边有一个 # ，点了复制本段地址；不进 Tab 的次序', async ({ page }) => {
  await page.goto(article);
  await expect(page.locator('.block-link')).toHaveCount(0);
  const paragraph = page.locator('.prose > p').nth(1);
  await paragraph.hover();
  const link = page.locator('.block-link');
  await expect(link).toHaveCount(1);
  const id = (await paragraph.getAttribute('id')) ?? '';
  await expect(link).toHaveAttribute('href', `#${id}`);
  await expect(link).toHaveAttribute('tabindex', '-1');
  await link.click();
  await expect(link).toHaveAttribute('data-copied', '');
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${canonical}#${id}`);
});
