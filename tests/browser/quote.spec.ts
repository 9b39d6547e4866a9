import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { scanImage } from '../dump/qr.ts';
import { sampleArticle } from './pages.ts';
import { readClipboard, select, selectedEdges } from './quoting.ts';
import { leave } from './tab.ts';
import { messagesStay, test } from './test.ts';

const article = sampleArticle();

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const quoteButton = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('button', { name: '引用' });

const canonicalOf = async (page: Page): Promise<string> =>
  (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';

test.beforeEach(({ page }) => messagesStay(page));

/** Selects, presses 引用, reads back what was copied, and sends the toolbar away. */
async function quote(
  page: Page,
  chosen: Parameters<typeof select>[1],
): Promise<{ text: string; html: string }> {
  await select(page, chosen);
  await quoteButton(page).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  await page.keyboard.press('Escape');
  return readClipboard(page);
}

test('a quotation: title, canonical address with the id of the paragraph, which is marked on arrival; several paragraphs, one a line, without note numbers; none past the body', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${article}?utm_source=x`);
  const paragraphs = page.locator('.prose > p');
  const last = paragraphs.last();
  const id = (await last.getAttribute('id')) ?? '';
  const words = ((await last.textContent()) ?? '').slice(2, 9);
  const { text, html } = await quote(page, { from: last, start: words, end: words });
  const title = (await page.locator('meta[property="og:title"]').getAttribute('content')) ?? '';
  const url = `${await canonicalOf(page)}#${id}`;
  expect(text).toBe(`「${words}」——《${title}》\n${url}`);
  expect(html).toContain(`「${words}」——<a href="${url}">《${title}》</a>`);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);

  const plain = await paragraphs.evaluateAll((elements) =>
    elements.slice(0, 2).map((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll('.cite').forEach((mark) => mark.remove());
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  );
  const several = await quote(page, { from: paragraphs.first(), to: paragraphs.nth(1) });
  expect(several.text.startsWith(`「${plain.join('\n')}」`)).toBe(true);
  expect(several.text.endsWith(`#${(await paragraphs.first().getAttribute('id')) ?? ''}`)).toBe(true);

  const footer = page.locator('body > footer');
  const past = await quote(page, { from: last, start: words, to: footer });
  expect(past.text).toMatch(/^「.+」——《.+》\nhttp/s);
  expect(past.text).not.toContain((await footer.textContent())?.trim().slice(0, 8));

  await expect(last).toHaveCSS('border-inline-start-width', '0px');
  await leave(page);
  await page.goto(`${article}#${id}`);
  await expect(last).toBeInViewport();
  await expect(last).toHaveCSS('border-inline-start-width', '3px');
  expect(errors).toEqual([]);
});

test('the toolbar comes for standfirst, key points and text, not elsewhere; it goes with the selection or by Esc, and Tab reaches it', async ({
  page,
}) => {
  await page.goto(article);
  const paragraph = page.locator('.prose > p').first();
  for (const [here, elsewhere] of [
    ['p.lead', 'h1'],
    ['.key-points li a', '.footnotes'],
    ['.prose > p', 'footer'],
  ] as const) {
    await select(page, { from: page.locator(here).last() });
    await quoteButton(page).waitFor();
    await select(page, { from: page.locator(elsewhere).last() });
    await quoteButton(page).waitFor({ state: 'detached' });
  }
  await select(page, { from: paragraph });
  await expect(quoteButton(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(quoteButton(page)).toHaveCount(0);
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
  await select(page, { from: paragraph, end: (await paragraph.textContent())?.slice(0, 3) ?? '' });
  await expect(quoteButton(page)).toBeVisible();
  await select(page, { from: paragraph });
  // Below a selection made forward, above one made backward, never on it; gone when that is scrolled away.
  const bar = async () => (await page.locator('.quote-bar').boundingBox()) ?? { y: 0, height: 0 };
  const words = () =>
    page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON() as DOMRect);
  await expect.poll(async () => (await bar()).y).toBeGreaterThanOrEqual((await words()).bottom);
  await page.evaluate(() => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? new Selection();
    if (anchorNode !== null && focusNode !== null)
      getSelection()?.setBaseAndExtent(focusNode, focusOffset, anchorNode, anchorOffset);
  });
  const { top } = await words();
  await expect.poll(async () => (await bar()).y + (await bar()).height).toBeLessThanOrEqual(top);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect(quoteButton(page)).toHaveCount(0);
  await select(page, { from: paragraph });
  await expect(quoteButton(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.collapseToStart());
  await expect(quoteButton(page)).toHaveCount(0);

  await select(page, { from: paragraph });
  await expect(quoteButton(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(quoteButton(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '已复制链接' })).toBeAttached();
  const id = (await paragraph.getAttribute('id')) ?? '';
  expect((await readClipboard(page)).text).toBe(`${await canonicalOf(page)}#${id}`);
});

test('no clipboard: the text to copy by hand, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
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
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the toolbar keeps to the edge of the screen, off the selection', async ({ page }) => {
    await page.goto(article);
    const paragraph = page.locator('.prose > p').first();
    await select(page, { from: paragraph, end: (await paragraph.textContent())?.slice(0, 3) ?? '' });
    await expect(quoteButton(page)).toBeVisible();
    const bar = await page.locator('.quote-bar').boundingBox();
    const chosen = await selectedEdges(page);
    const scrolled = await page.evaluate(() => scrollY);
    if (bar === null) throw new Error('no toolbar');
    expect(bar.x).toBeGreaterThanOrEqual(0);
    expect(bar.x + bar.width).toBeLessThanOrEqual(390);
    expect(bar.y > chosen.bottom - scrolled || bar.y + bar.height < chosen.top - scrolled).toBe(true);
    await quoteButton(page).tap();
    await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
    await page.keyboard.press('Escape');
    // Low on the screen, where the thumb and the system's own menu are, it goes to the top.
    await paragraph.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
    const last = (await paragraph.textContent())?.slice(-3) ?? '';
    await select(page, { from: paragraph, start: last });
    await expect
      .poll(async () => (await page.locator('.quote-bar').boundingBox())?.y ?? 844)
      .toBeLessThan(170);
  });
});

test('a mouse on a paragraph shows a # beside it that copies its link and takes no Tab stop', async ({
  page,
}) => {
  await page.goto(article);
  const paragraph = page.locator('.prose > p').nth(1);
  await paragraph.hover();
  const link = page.locator('.block-link');
  await expect(link).toHaveCount(1);
  await expect(link).toHaveAttribute('tabindex', '-1');
  const scrolled = await page.evaluate(() => scrollY);
  await link.click();
  await expect(link).toHaveAttribute('data-copied', '');
  const id = (await paragraph.getAttribute('id')) ?? '';
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${await canonicalOf(page)}#${id}`);
  // The address has it too, to copy from there, and the page stays where it is.
  expect(await page.evaluate(() => [location.hash, scrollY])).toEqual([`#${id}`, scrolled]);
});

/** Whether all of a strip of a picture is paper. */
async function isBlank(image: Buffer, left: number, width: number): Promise<boolean> {
  const { height } = await sharp(image).metadata();
  const strip = await sharp(image).extract({ left, top: 0, width, height }).png().toBuffer();
  const { channels } = await sharp(strip).stats();
  return channels.every(({ min, max }) => min === max);
}

test('a picture of the passage: its words in the margins, a code that leads to its paragraph, fetched on the click', async ({
  page,
}) => {
  const scripts: Buffer[] = [];
  page.on('response', async (response) => {
    if (/\/picture\.[^/]+\.js$/.test(response.url())) scripts.push(await response.body());
  });
  await page.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(window, { drawn });
    const context = CanvasRenderingContext2D.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own context
    const { fillText } = context;
    context.fillText = function (text, x, y) {
      drawn.push(text);
      fillText.call(this, text, x, y);
    };
  });
  await page.goto(article);
  const paragraphs = page.locator('.prose > p');
  const id = (await paragraphs.nth(1).getAttribute('id')) ?? '';
  const words = (await paragraphs.nth(1).textContent()) ?? '';
  for (const chosen of [
    { from: paragraphs.nth(1), end: words.slice(4, 7) },
    { from: paragraphs.nth(1), to: paragraphs.nth(2) },
  ]) {
    await select(page, chosen);
    await page.getByRole('button', { name: '生成图片' }).click();
    const dialog = page.getByRole('dialog', { name: '生成图片' });
    const shown = dialog.getByRole('img', { name: words.slice(0, 3) });
    const source = (await shown.getAttribute('src')) ?? '';
    expect(await dialog.getByRole('link', { name: '下载图片' }).getAttribute('href')).toBe(source);
    const image = Buffer.from(source.replace(/^data:image\/png;base64,/, ''), 'base64');
    const { width, height } = await sharp(image).metadata();
    expect([width, height >= width]).toEqual([1080, true]);
    expect([await isBlank(image, 0, 90), await isBlank(image, width - 88, 88)]).toEqual([true, true]);
    const corner = { left: width - 400, top: height - 400, width: 400, height: 400 };
    const { text } = await scanImage(await sharp(image).extract(corner).png().toBuffer());
    expect(text).toBe(`${await canonicalOf(page)}#${id}`);
    const slug = /articles\/(?<slug>[^/]+)/.exec(article)?.groups?.['slug'] ?? '';
    const save = dialog.getByRole('link', { name: '下载图片' });
    await expect(save).toHaveAttribute('download', `${slug}-${id}.png`);
    await expect(dialog.getByText('长按图片')).toBeVisible();
    if ('end' in chosen) await dialog.getByRole('button', { name: '关闭' }).click();
    else await page.mouse.click(2, 2);
    await expect(dialog).toHaveCount(0);
  }
  // A long passage is no picture.
  await select(page, { from: paragraphs.first(), to: paragraphs.last() });
  await quoteButton(page).waitFor();
  await expect(page.getByRole('button', { name: '生成图片' })).toBeHidden();
  const drawn = await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn.join(''));
  const title = (await page.locator('meta[property="og:title"]').getAttribute('content')) ?? '';
  const credit = await page.locator('article .line > p').first().innerText();
  const name = (await page.locator('meta[property="og:site_name"]').getAttribute('content')) ?? '';
  for (const part of [...title.split(' '), credit, name, words.slice(4, 7), '扫码阅读这一段'])
    expect(drawn).toContain(part);
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.length).toBeLessThan(12 * 1024);
  expect(await (await page.request.get('./sw.js')).text()).toContain('/picture.');
});
