import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import { startSiteServer, type RunningSiteServer } from '../../src/server/site-server.ts';
import { FAULTS, spoil, type Fault } from './faults/spoil.ts';
import { PHONE, picture, retrySucceeds, searchFails, status } from './faults/reader.ts';
import { test } from './test.ts';

/** 成品检查里造的“长大以后”的专题：三篇文章各在一份索引里，正文逐篇取。 */
const DIR = '.cache/tests/paging/dist';

test.describe('大站的检索', () => {
  let server: RunningSiteServer;

  test.use({ viewport: PHONE });
  test.beforeAll(async () => {
    if (!existsSync(DIR)) throw new Error('没有可测的成品，请先运行 npm run test:build。');
    server = await startSiteServer({ dir: DIR, base: '/' }, 0);
  });
  test.afterAll(() => server.close());

  test('最近的一份与较早各份里的，一次都查到', async ({ page }) => {
    const read = new Set<string>();
    page.on('response', (response) => {
      const [, period] = /\/pagefind\/(\d*)\/?fragment\//.exec(response.url()) ?? [];
      if (period !== undefined && response.ok()) read.add(period);
    });
    await page.goto(`${server.url}search/?q=虚构`);
    await expect(status(page)).toHaveAttribute('data-state', 'done');
    const links = await page
      .locator('#search-results > li a')
      .evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    for (const slug of ['ferry', 'new-bridge', 'old-bridge'])
      expect(links.filter((path) => path === `/articles/${slug}/`).length, slug).toBeGreaterThan(0);
    expect([...read].sort()).toEqual(['', '1', '2']);
    await picture(page, 'periods-found');
  });

  for (const [what, file] of [
    ['正文的一片', '**/fragment/*.pf_fragment'],
    ['较早一份的索引', '**/pagefind/1/index/*.pf_index'],
    ['较早一份的总表', '**/pagefind/1/pagefind-entry.json*'],
    ['较早一份的元数据', '**/pagefind/1/*.pf_meta'],
  ] as const) {
    for (const [fault, { name }] of Object.entries(FAULTS)) {
      test(`${what} ${name}：说明白，给出全部文章，可以重试`, async ({ page }) => {
        const mend = await spoil(page, file, fault as Fault);
        await page.goto(`${server.url}search/?q=虚构`);
        await searchFails(page, '没有取到');
        if (fault === 'half') await picture(page, `periods-${file.replaceAll(/\W+/g, '')}`);
        await mend();
        await retrySucceeds(page);
      });
    }
  }
});
