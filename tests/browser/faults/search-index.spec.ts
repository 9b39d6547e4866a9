import { expect } from '@playwright/test';
import { test } from '../test.ts';
import { PHONE, picture, retrySucceeds, searchFails, status } from './reader.ts';
import { FAULTS, spoil, type Fault } from './spoil.ts';

const query = './search/?q=联盟';
/** 站内没有，读音相近的有：要取拼音表才答得出。 */
const misspelt = './search/?q=联蒙';

/** 文件、截图名、要它的查询。 */
const FILES = [
  ['pagefind/pagefind.js', 'program', query],
  ['pagefind/pagefind-entry.json*', 'entry', query],
  ['pagefind/*.pf_meta', 'meta', query],
  ['pagefind/index/*.pf_index', 'chunk', query],
  ['pagefind/lexicon.json', 'lexicon', query],
  ['pagefind/wasm.*', 'engine', query],
  ['pagefind/pinyin.json', 'pinyin', misspelt],
  ['_astro/suggester-*.js', 'suggester', misspelt],
  ['_astro/worker-*.js', 'worker', query],
] as const;

test.use({ viewport: PHONE });

for (const [file, short, address] of FILES) {
  for (const [fault, { name }] of Object.entries(FAULTS)) {
    test(`${file} ${name}：说明白，给出全部文章，可以重试`, async ({ page }) => {
      const mend = await spoil(page, `**/${file}`, fault as Fault);
      await page.goto(address);
      await searchFails(page, '没有取到');
      await picture(page, `index-${short}-${fault}`);
      await mend();
      await retrySucceeds(page);
    });
  }
}

test('不许编译 WebAssembly：说明白，给出全部文章', async ({ page }) => {
  await page.route(/\/search\/|worker/, async (route) => {
    const response = await route.fetch();
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("'wasm-unsafe-eval'");
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'content-security-policy': policy.replace(" 'wasm-unsafe-eval'", ''),
      },
    });
  });
  await page.goto(query);
  await searchFails(page, '这个浏览器运行不了检索');
  await expect(page.getByRole('button', { name: '重试' })).toBeHidden();
  await picture(page, 'wasm-forbidden');
});

test('打开搜索页以后断了网：说明白；网好了，重试就有', async ({ page, context }) => {
  await page.goto('./search/');
  await expect(status(page)).toHaveAttribute('data-state', 'idle');
  await context.setOffline(true);
  await page.locator('#search-query').fill('联盟');
  await page.locator('#search-query').press('Enter');
  await searchFails(page, '没有取到');
  await picture(page, 'network-dropped');
  await context.setOffline(false);
  await retrySucceeds(page);
});

test('页眉的搜索框：索引取不到，框下说一声，照样能到搜索页', async ({ page }) => {
  await spoil(page, '**/pagefind/*', 'failing');
  await page.goto('./');
  await page.locator('#site-search').pressSequentially('联盟');
  await expect(page.locator('.quick-panel')).toBeVisible();
  await picture(page, 'quick-search-failing');
  await page.locator('#site-search').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await searchFails(page, '没有取到');
});
