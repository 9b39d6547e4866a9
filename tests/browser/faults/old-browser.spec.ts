import { expect } from '@playwright/test';
import { sampleArticle } from '../pages.ts';
import { test } from '../test.ts';
import { readByOldBrowser } from './old-css.ts';
import { PHONE, pageErrors } from './reader.ts';

/*
 * A browser of 2021: styles are read as it reads them (old-css.ts), interfaces of scripts that it lacks are deleted.
 * Compared with a real Chromium 92 (July 2021): the layout is the same.
 */

const article = sampleArticle();

// A tab of its own: what it read of the styles must not come out of a cache later.
test.use({ viewport: PHONE, ownTab: true });

test.beforeEach(async ({ page }) => {
  await page.route(/\/(?:[^./]+\/)*(?:\?.*)?$|\.css$/, async (route) => {
    const response = await route.fetch();
    const isSheet = route.request().resourceType() === 'stylesheet';
    const text = await response.text();
    const body = isSheet
      ? readByOldBrowser(text)
      : text.replaceAll(/(?<=<style>).*?(?=<\/style>)/gs, (css) => readByOldBrowser(css));
    const headers = Object.fromEntries(
      // The styles are changed; the hashes in the policy no longer fit.
      Object.entries(response.headers()).filter(([name]) => name !== 'content-security-policy'),
    );
    await route.fulfill({ response, headers, body });
  });
  await page.addInitScript(() => {
    const absent: [object, string[]][] = [
      [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
      [Element.prototype, ['checkVisibility', 'ariaExpanded', 'ariaCurrent', 'ariaLabel', 'role']],
      [Array.prototype, ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
      [Document.prototype, ['startViewTransition']],
      [CSS, ['highlights']],
      [window, ['trustedTypes', 'CSSLayerBlockRule']],
    ];
    for (const [owner, names] of absent) for (const name of names) Reflect.deleteProperty(owner, name);
  });
});

test('the layout stands: frame, headline, colours, gaps, no sideways scrolling', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ['./', article, './data/']) {
      await page.goto(path);
      const seen = await page.evaluate(() => {
        const style = (selector: string): CSSStyleDeclaration => {
          const element = document.querySelector(selector);
          if (element === null) throw new Error(`no ${selector}`);
          return getComputedStyle(element);
        };
        return {
          margin: style('body').margin,
          paper: style('body').backgroundColor,
          serif: style('h1').fontFamily.includes('ZH Display'),
          list: style('.masthead ul').listStyleType,
          overflows: document.documentElement.scrollWidth > innerWidth,
        };
      });
      expect(seen, path).toEqual({
        margin: '0px',
        paper: 'rgb(246, 241, 230)',
        serif: true,
        list: 'none',
        overflows: false,
      });
    }
  }
  await page.goto(article);
  const gap = await page.evaluate(() => {
    const prose = document.querySelector('.prose > * + *');
    return prose === null ? 0 : Number.parseFloat(getComputedStyle(prose).marginBlockStart);
  });
  expect(gap).toBeGreaterThan(15);
  await page.goto('./data/');
  await page.setViewportSize(PHONE);
  await expect(page.locator('.masthead ul')).toHaveCSS('white-space', 'nowrap');
  await expect(page.locator('.masthead li [aria-current]')).toHaveCSS('text-decoration-line', 'underline');
});

test('what moves works: notes in place, text size, dark, selecting; nothing is thrown', async ({ page }) => {
  const errors = pageErrors(page);
  await page.goto(article);
  await page.locator('.prose .cite a').first().click();
  await expect(page.locator('#peek')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    scrollTo(0, 900);
  });
  await page.locator('button.settings').evaluate((button: HTMLElement) => {
    button.click();
  });
  const panel = page.getByRole('dialog', { name: '阅读设置' });
  await panel.getByText('特大', { exact: true }).click();
  await panel.getByText('深色', { exact: true }).click();
  await expect(page.locator('html')).toHaveCSS('font-size', '24px');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(22, 21, 19)');
  await panel.getByRole('button', { name: '关闭' }).click();
  await page.evaluate(() => {
    const text = document.querySelector('.prose > p');
    if (text !== null) getSelection()?.selectAllChildren(text);
  });
  await expect(page.locator('.quote-bar')).toBeVisible();
  expect(errors).toEqual([]);
});
