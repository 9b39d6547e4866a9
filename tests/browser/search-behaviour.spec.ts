import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

const status = (page: Page) => page.locator('#search-status');
const waitFor = (page: Page, state: string) => expect(status(page)).toHaveAttribute('data-state', state);
const results = (page: Page) => page.locator('ol#search-results > li');
const first = (page: Page) => results(page).first().locator('a').first();

async function searchFor(page: Page, query: string): Promise<void> {
  await page.goto(`./search/?q=${encodeURIComponent(query)}`);
  await waitFor(page, 'done');
}

test('断网时说明白，连上后重试就好', async ({ page, context }) => {
  await page.goto('./search/');
  await waitFor(page, 'idle');
  await context.setOffline(true);
  await page.locator('#search-query').fill('氢能');
  await page.locator('#search-query').press('Enter');
  await waitFor(page, 'error');
  await expect(status(page)).toContainText('请检查网络后重试');
  await expect(page.locator('#search-index')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: '重试' }).click();
  await waitFor(page, 'done');
  await expect(first(page)).toHaveAttribute('href', /\/articles\/industry-alliances\/$/);
});

test.describe('换了写法的输入', () => {
  test('繁体当作简体，照常给结果', async ({ page }) => {
    await searchFor(page, '兩江新區');
    await expect(status(page)).toContainText(/^找到\d+条结果/);
    await expect(first(page)).toHaveAttribute('href', /\/articles\/liangjiang-new-area\/$/);
  });

  test('a misspelt phrase in quotation marks is offered right', async ({ page }) => {
    await searchFor(page, '“连席会议”');
    await expect(status(page)).toContainText('以下为“联席会议”的');
    await expect(page.locator('main mark').first()).toContainText('联席会议');
  });
});

test.describe('筛选与排序', () => {
  test('选项后的条数就是选了以后的条数；后退一步步还原', async ({ page }) => {
    await searchFor(page, '两江新区');
    const all = await results(page).count();
    const section = page.getByLabel('栏目');
    const option = section.locator('option[value="new-areas"]');
    const count = Number(/（(?<n>\d+)）/.exec((await option.textContent()) ?? '')?.groups?.['n']);
    await section.selectOption('new-areas');
    await expect(results(page)).toHaveCount(count);
    await page.getByLabel('排序').selectOption('date');
    await expect(page).toHaveURL(/section=new-areas&sort=date/);
    await page.goBack();
    await expect(page).toHaveURL(/section=new-areas$/);
    await page.goBack();
    await expect(page).not.toHaveURL(/section=/);
    await expect(results(page)).toHaveCount(all);
    await expect(page.getByLabel('栏目')).toHaveValue('');
  });

  test('词在、只是被筛选挡住时，说的是筛选', async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent('麓湖')}&section=themes`);
    await waitFor(page, 'empty');
    await expect(status(page)).toContainText('当前筛选无结果，取消可见');
    await page.getByLabel('栏目').selectOption('');
    await waitFor(page, 'done');
  });

  test('转发的地址打开是同样的结果', async ({ page }) => {
    await page.goto('./search/?q=%E8%81%94%E5%B8%AD%E4%BC%9A%E8%AE%AE&kind=%E6%96%87%E7%AB%A0&sort=date');
    await waitFor(page, 'done');
    await expect(page.getByLabel('类型')).toHaveValue('文章');
    const dates = await results(page)
      .locator('time')
      .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

test.describe('加载更多', () => {
  const more = (page: Page) => page.getByRole('button', { name: '加载更多' });

  test('键盘按下后，焦点在新添的第一条上', async ({ page }) => {
    await searchFor(page, '江');
    const before = await results(page).count();
    await more(page).press('Enter');
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
    await expect(results(page).nth(before).locator('a').first()).toBeFocused();
  });

  test('点进后面的一条再后退，还列着那么多条，还停在那里', async ({ page }) => {
    await searchFor(page, '江');
    const before = await results(page).count();
    await more(page).click();
    const deep = results(page)
      .nth(before + 10)
      .locator('a')
      .first();
    await deep.scrollIntoViewIfNeeded();
    await deep.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await waitFor(page, 'done');
    await expect(deep).toBeInViewport();
  });
});
