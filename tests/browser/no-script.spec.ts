import { expect, type Page } from '@playwright/test';
import { sampleArticle } from './pages.ts';
import { test } from './test.ts';

interface Reading {
  lines: string[];
  links: string[];
  pictures: number;
}

/** 读者能读到的：文字、链接、图；按钮是脚本才有的，不算。 */
const reading = (page: Page): Promise<Reading> =>
  page.evaluate(() => {
    const article = document.querySelector('article');
    if (article === null) throw new Error('没有文章');
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

test('without JavaScript an article has the same text, links and pictures', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const plain = await context.newPage();
  await page.goto(sampleArticle(), { waitUntil: 'networkidle' });
  await plain.goto(sampleArticle());
  const [withScript, without] = [await reading(page), await reading(plain)];
  expect(withScript.lines.filter((line) => !without.lines.includes(line))).toEqual([]);
  expect(withScript.links.filter((link) => !without.links.includes(link))).toEqual([]);
  expect(without.pictures).toBeGreaterThanOrEqual(withScript.pictures);
  await expect(plain.locator('.prose').last()).toBeVisible();
  await context.close();
});
