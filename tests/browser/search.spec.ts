import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

const firstLink = (page: Page) => page.locator('ol#search-results > li').first().locator('a').first();
const status = (page: Page) => page.locator('#search-status');
const field = (page: Page) => page.locator('input[type=search][name=q]');
const waitFor = (page: Page, state: string) => expect(status(page)).toHaveAttribute('data-state', state);

async function searchFor(page: Page, query: string, state = 'done'): Promise<void> {
  await page.goto(`./search/?q=${encodeURIComponent(query)}`);
  await waitFor(page, state);
}

test.describe('找得到', () => {
  for (const [query, path] of [
    ['氢能', '/articles/industry-alliances/'],
    ['猪八戒网', '/articles/digital-economy/'],
    ['联席会议', '/articles/second-joint-meeting/'],
  ] as const) {
    test(`${query}排在最前的是该读的那篇`, async ({ page }) => {
      await searchFor(page, query);
      await expect(firstLink(page)).toHaveAttribute('href', new RegExp(`${path}$`));
      await expect(page.locator('#search-results mark').first()).toHaveText(query);
    });
  }

  test('人名在列表之前给出名录里的一项', async ({ page }) => {
    await searchFor(page, '王志杰');
    await expect(page.locator('#search-card a').first()).toHaveAttribute('href', /\/directory\/#/);
  });

  test('其余段落各自链到所在的段', async ({ page }) => {
    await searchFor(page, '猪八戒网');
    const passage = page.locator('#search-results > li').first().locator('.hit-more a').first();
    await expect(passage).toHaveAttribute('href', /\/articles\/digital-economy\/#[a-z0-9-]+$/);
  });
});

test.describe('状态', () => {
  test('没有词时给目录，不取引擎', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto('./search/');
    await waitFor(page, 'idle');
    await expect(page.locator('#search-index a')).not.toHaveCount(0);
    expect(requested.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  test('查不到时说清楚，并给目录', async ({ page }) => {
    await searchFor(page, 'zzzqqq', 'empty');
    await expect(status(page)).toContainText('未找到“zzzqqq”');
    await expect(page.locator('#search-index')).toBeVisible();
  });

  test('没有脚本时是全部文章的目录', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('./search/?q=氢能');
    await expect(page.locator('.search noscript .notice')).toBeVisible();
    await expect(page.locator('#search-late')).toBeHidden();
    const links = page.locator('#search-index a[href*="/articles/"]');
    expect(await links.count()).toBeGreaterThanOrEqual(10);
    await context.close();
  });
});

test.describe('地址', () => {
  test('词在地址里，后退回到上一个词', async ({ page }) => {
    await searchFor(page, '氢能');
    await field(page).fill('猪八戒网');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/q=%E7%8C%AA/);
    await waitFor(page, 'done');
    await page.goBack();
    await expect(field(page)).toHaveValue('氢能');
    await expect(firstLink(page)).toHaveAttribute('href', /industry-alliances\/$/);
  });

  test('页眉的搜索框是普通表单', async ({ page }) => {
    await page.goto('./');
    await field(page).fill('氢能');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await waitFor(page, 'done');
  });

  test('筛选写进地址，条数随之变化', async ({ page }) => {
    await searchFor(page, '两江新区');
    const before = await page.locator('#search-results > li').count();
    await page.getByLabel('栏目').selectOption('new-areas');
    await expect(page).toHaveURL(/section=new-areas/);
    await expect.poll(() => page.locator('#search-results > li').count()).toBeLessThan(before);
  });
});

test('读者的输入与标记都不当作 HTML', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>氢能';
  await page.goto(`./search/?q=${encodeURIComponent(hostile)}`);
  await expect(status(page)).toHaveAttribute('data-state', /done|empty/);
  await expect(page.locator('main img[src="x"]')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test.describe('页眉的即时结果', () => {
  const options = (page: Page) => page.getByRole('option');

  test('点进搜索框之前什么也不取；打字后列出，回车打开选中的', async ({ page }) => {
    const engine: string[] = [];
    page.on('request', (request) => {
      if (/\/pagefind\/|worker|quick/.test(request.url())) engine.push(request.url());
    });
    await page.goto('./about/');
    await page.waitForLoadState('networkidle');
    expect(engine).toEqual([]);
    await field(page).focus();
    await field(page).pressSequentially('氢能');
    await expect(options(page).first()).toContainText('氢能');
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true');
    await field(page).press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/articles\/industry-alliances\/$/);
  });

  test('Esc 收起，向下键再打开，Ctrl+K 直达', async ({ page }) => {
    await page.goto('./about/');
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('氢能');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page).first()).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  });
});

test.describe('从结果进文章', () => {
  const marks = (page: Page) => page.evaluate(() => CSS.highlights.get('search-hit')?.size ?? 0);

  test('落到那一段，标出查的词，地址干净，一按就清', async ({ page }) => {
    await searchFor(page, '氢能');
    await firstLink(page).click();
    await expect(page).toHaveURL(/\/articles\/industry-alliances\/$/);
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
    await page.getByRole('button', { name: '清除标记' }).click();
    expect(await marks(page)).toBe(0);
    await page.reload();
    expect(await marks(page)).toBe(0);
  });

  test('词紧跟在注号后面，注号不在标记里', async ({ page }) => {
    await searchFor(page, '走进');
    await page.locator('#search-results .hit-title[href*="/tianfu-new-area/"]').click();
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('search-hit') ?? [])].map((range) => (range as Range).toString()),
    );
    expect(new Set(marked)).toEqual(new Set(['走进']));
  });

  test('不是从结果来的没有标记', async ({ page }) => {
    await page.goto('./articles/industry-alliances/');
    await expect(page.getByRole('button', { name: '清除标记' })).toBeHidden();
  });
});
