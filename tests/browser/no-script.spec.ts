import { expect, type Page } from '@playwright/test';
import { sampleArticle } from './pages.ts';
import { test } from './test.ts';

interface Reading {
  lines: string[];
  links: string[];
  pictures: number;
}

/** What can be read: text, links, pictures; buttons come with scripts and do not count. */
const reading = (page: Page): Promise<Reading> =>
  page.evaluate(() => {
    const article = document.querySelector('article');
    if (article === null) throw new Error('no article');
    const tags = 'h1,h2,h3,h4,p,li,td,th,figcaption';
    const blocks = [...article.querySelectorAll<HTMLElement>(tags)].filter(
      (element) =>
        element.querySelector(tags) === null && element.closest('button,dialog,[popover]') === null,
    );
    return {
      lines: blocks
        .map((element) => element.textContent.replaceAll(/\s+/g, ''))
        .filter((text) => text !== ''),
      links: [...article.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      pictures: article.querySelectorAll('img,svg,figure,table').length,
    };
  });

test('without JavaScript an article has the same text, links and pictures, notes lead there and back, it can be shared, and no button is dead; search lists all articles', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const plain = await context.newPage();
  await page.goto(sampleArticle());
  await plain.goto(sampleArticle());
  const [withScript, without] = [await reading(page), await reading(plain)];
  expect(withScript.lines.filter((line) => !without.lines.includes(line))).toEqual([]);
  expect(withScript.links.filter((link) => !without.links.includes(link))).toEqual([]);
  expect(without.pictures).toBeGreaterThanOrEqual(withScript.pictures);
  await expect(plain.locator('h1')).toBeVisible();
  await expect(plain.locator('.prose').last()).toBeVisible();
  await expect(plain.locator('button:visible:not([type=submit])')).toHaveCount(0);

  const mark = plain.locator('.prose sup a').first();
  const note = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  await expect(plain.locator(note)).toBeInViewport();
  await plain.locator(`${note} a`).first().click();
  await expect(mark).toBeInViewport();

  await plain.locator('details.share > summary').click();
  await plain.getByText('微信扫码').click();
  await expect(plain.locator('details.share svg[role=img]')).toBeVisible();
  await expect(plain.getByRole('link', { name: '微博' })).toBeVisible();
  const poster = await plain.getByRole('link', { name: '分享海报' }).getAttribute('href');
  expect((await plain.request.get(poster ?? '')).headers()['content-type']).toBe('image/png');

  await plain.goto('./search/?q=氢能');
  await expect(plain.locator('.search noscript .notice')).toBeVisible();
  await expect(plain.locator('#search-late')).toBeHidden();
  expect(await plain.locator('#search-index a[href*="/articles/"]').count()).toBeGreaterThanOrEqual(10);
  await context.close();
});

test('without JavaScript a phone’s masthead has two rows, shows where the reader is, and searches', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('./data/');
  const masthead = page.locator('.masthead');
  expect((await masthead.boundingBox())?.height).toBeLessThanOrEqual(100);
  await expect(masthead.locator('[aria-current]')).toBeInViewport({ ratio: 1 });
  const box = masthead.locator('.box');
  await box.tap();
  await page.keyboard.type('氢能');
  await box.locator('button[type=submit]').tap();
  await expect(page).toHaveURL(/\/search\/\?q=%E6%B0%A2%E8%83%BD$/);
  await context.close();
});
