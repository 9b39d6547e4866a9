import { expect } from '@playwright/test';
import { sampleArticle } from '../pages.ts';
import { test } from '../test.ts';
import { PHONE, pageErrors, picture, readsWell, status } from './reader.ts';
import { spoil, type Fault } from './spoil.ts';

const article = sampleArticle();
const search = './search/?q=%E8%81%94%E7%9B%9F';

test.use({ viewport: PHONE });

test('全都取不到：文章照读，搜索页给出全部文章并说明', async ({ page }) => {
  await spoil(page, '**/*.js', 'dropped');
  await page.goto(article);
  await readsWell(page);
  await picture(page, 'scripts-blocked-article');
  await page.locator('.prose sup a').first().click();
  await expect(page).toHaveURL(/#fn-/);
  await page.goto(search);
  await expect(page.locator('#search-late')).toBeVisible();
  await expect(page.locator('#search-index a').first()).toBeVisible();
  await picture(page, 'scripts-blocked-search');
});

for (const fault of ['half', 'failing', 'replaced'] satisfies Fault[]) {
  test(`每页那一份 ${fault}：与取不到一样`, async ({ page }) => {
    await spoil(page, '**/_astro/Page.*.js', fault);
    await page.goto(article);
    await readsWell(page);
    await picture(page, `script-${fault}`);
  });
}

test.describe('按需的取不到', () => {
  const lazy = (name: string): RegExp => new RegExp(`/_astro/${name}\\.[^/]+\\.js`);

  test('注照样能到，名录照样能去', async ({ page }) => {
    await spoil(page, lazy('peek'), 'failing');
    for (const [link, address] of [
      ['.prose sup a', /#fn-/],
      ['.prose a.entity', /\/directory\/#/],
    ] as const) {
      await page.goto(article);
      await page.locator(link).first().click();
      await expect(page).toHaveURL(address);
    }
  });

  test('搜索照样能提交，从结果点进文章照读', async ({ page }) => {
    const errors = pageErrors(page);
    await spoil(page, lazy('(?:quick|arrival)'), 'failing');
    await page.goto(article);
    await page.locator('input[name=q]').fill('联盟');
    await page.locator('input[name=q]').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(status(page)).toHaveAttribute('data-state', 'done');
    await picture(page, 'lazy-quick-missing');
    await page.locator('#search-results a').first().click();
    await expect(page.locator('.prose > p').first()).toBeVisible();
    await expect(page.locator('#search-clear')).toBeHidden();
    expect(errors).toEqual([]);
  });

  test('选了字，目录滚了：什么也不冒出来，也不报错', async ({ page }) => {
    const errors = pageErrors(page);
    await page.setViewportSize({ width: 1280, height: 844 });
    await spoil(page, lazy('(?:start|contents)'), 'failing');
    await page.goto(article);
    for (const chunk of ['start', 'contents']) {
      const asked = page.waitForResponse(lazy(chunk));
      await page.evaluate((name) => {
        const text = document.querySelector('.prose > p');
        if (name === 'contents') scrollTo(0, 900);
        else if (text !== null) getSelection()?.selectAllChildren(text);
      }, chunk);
      await asked;
    }
    await expect(page.locator('.quote-bar')).toHaveCount(0);
    await picture(page, 'lazy-quote-missing');
    expect(errors).toEqual([]);
  });

  for (const [chunk, control, says] of [
    ['panel', 'button.settings', '设置未能加载，请刷新重试'],
    ['reader', '[data-read-aloud]', '朗读未能加载，请刷新重试'],
  ] as const) {
    test(`${chunk}：按钮上说明，别的照旧`, async ({ page }) => {
      const errors = pageErrors(page);
      await page.addInitScript(() => {
        const speech = { getVoices: () => [{ lang: 'zh-CN' }] };
        Object.defineProperty(window, 'speechSynthesis', { value: speech });
      });
      await spoil(page, lazy(chunk), 'failing');
      await page.goto(article);
      await page.locator(control).click();
      await expect(page.locator(control)).toHaveText(says);
      await expect(page.locator('.prose > p').first()).toBeVisible();
      await picture(page, `lazy-${chunk}-missing`);
      expect(errors).toEqual([]);
    });
  }
});
