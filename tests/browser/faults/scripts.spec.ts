import { expect } from '@playwright/test';
import { sampleArticle } from '../pages.ts';
import { endAnimations, test } from '../test.ts';
import { PHONE, pageErrors, readsWell, status } from './reader.ts';
import { spoil, type Fault } from './spoil.ts';

const article = sampleArticle();
const search = './search/?q=%E8%81%94%E7%9B%9F';

test.use({ viewport: PHONE });

test.describe('the page’s script does not run', () => {
  test.use({ waitsForScripts: false });

  test('no script arrives: the article reads, the search page lists all articles and says why', async ({
    page,
  }) => {
    await spoil(page, '**/*.js', 'dropped');
    await page.goto(article);
    await readsWell(page);
    await page.locator('.prose sup a').first().click();
    await expect(page).toHaveURL(/#fn-/);
    await page.goto(search);
    await endAnimations(page);
    await expect(page.locator('#search-late')).toBeVisible();
    await expect(page.locator('#search-index a').first()).toBeVisible();
  });

  test('half a script, an error or a web page in its place: as without it', async ({ page }) => {
    for (const fault of ['half', 'failing', 'replaced'] satisfies Fault[]) {
      const script = '**/_astro/PageScript.*.js';
      const mend = await spoil(page, script, fault);
      // It comes after the first paint.
      const arrived = page.waitForResponse(script);
      await page.goto(article);
      await arrived;
      await readsWell(page);
      await mend();
    }
  });
});

test.describe('what is loaded on demand does not arrive', () => {
  const lazy = (name: string): RegExp => new RegExp(`/_astro/${name}\\.[^/]+\\.js`);

  test('note marks and entries are plain links', async ({ page }) => {
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

  test('the search field is a plain form, a result opens a plain article', async ({ page }) => {
    const errors = pageErrors(page);
    await spoil(page, lazy('(?:quick|arrival)'), 'failing');
    await page.goto(article);
    await page.locator('input[name=q]').fill('联盟');
    await page.locator('input[name=q]').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(status(page)).toHaveAttribute('data-state', 'done');
    await page.locator('#search-results a').first().click();
    await expect(page.locator('.prose > p').first()).toBeVisible();
    await expect(page.locator('#search-clear')).toBeHidden();
    expect(errors).toEqual([]);
  });

  test('after selecting and scrolling nothing pops up, and nothing is thrown', async ({ page }) => {
    const errors = pageErrors(page);
    await page.setViewportSize({ width: 1280, height: 844 });
    await spoil(page, lazy('(?:toolbar|contents)'), 'failing');
    await page.goto(article);
    for (const chunk of ['toolbar', 'contents']) {
      const asked = page.waitForResponse(lazy(chunk));
      await page.evaluate((name) => {
        const text = document.querySelector('.prose > p');
        if (name === 'contents') scrollTo(0, 900);
        else if (text !== null) getSelection()?.selectAllChildren(text);
      }, chunk);
      await asked;
    }
    await expect(page.locator('.quote-bar')).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test('settings and reading aloud say so on their buttons, the rest stays', async ({ page }) => {
    const errors = pageErrors(page);
    await page.addInitScript(() => {
      const speech = { getVoices: () => [{ lang: 'zh-CN' }] };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
    });
    await spoil(page, lazy('(?:panel|reader)'), 'failing');
    await page.goto(article);
    for (const [control, says] of [
      ['button.settings', '设置未能加载，请刷新重试'],
      ['[data-read-aloud]', '朗读未能加载，请刷新重试'],
    ] as const) {
      await page.locator(control).click();
      await expect(page.locator(control)).toHaveText(says);
    }
    await expect(page.locator('.prose > p').first()).toBeVisible();
    expect(errors).toEqual([]);
  });
});
