import { expect } from '@playwright/test';
import { sampleArticle } from '../pages.ts';
import { test } from '../test.ts';
import { PHONE, picture } from './reader.ts';

const slug = sampleArticle().replace(/^\.\//, '').replace(/\/$/, '');

/** 怎么写坏的、地址、应得的状态、截图名。 */
const ADDRESSES = [
  ['漏了末尾的斜杠', `./${slug}`, 200, 'no-slash'],
  ['多写了 index.html', `./${slug}/index.html`, 200, 'index-html'],
  ['四千字节的查询', `./search/?q=${'%E8%81%94'.repeat(450)}`, 200, 'long-query'],
  ['查询编码不全', './search/?q=%E8%81', 200, 'broken-query'],
  ['编码了两次', `./${encodeURIComponent(encodeURIComponent(`${slug}/`))}`, 404, 'encoded-twice'],
  ['大写', `./${slug.toUpperCase()}/`, 404, 'upper-case'],
  ['汉字路径', './文章/联席会议/', 404, 'chinese-path'],
  ['编码不全', './articles/%E8%81', 404, 'half-encoded'],
  ['带空字符', './articles/%00/', 404, 'null-byte'],
] as const;

test.use({ viewport: PHONE });

for (const [name, path, expected, short] of ADDRESSES) {
  test(`${name}：到得了，或给一页有用的404`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(expected);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('input[name=q]').first()).toBeVisible();
    await expect(page.locator('#search-status[data-state=loading]')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await page.locator('#search-status').allTextContents(), '话说得短').not.toContainEqual(
      expect.stringMatching(/.{60}|\uFFFD/),
    );
    if (expected === 404) expect(await page.locator('main a[href*="/articles/"]').count()).toBeGreaterThan(0);
    await picture(page, `address-${short}`);
  });
}
