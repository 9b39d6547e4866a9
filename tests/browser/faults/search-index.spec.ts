import { expect } from '@playwright/test';
import { test } from '../test.ts';
import { PHONE, retrySucceeds, searchFails, status } from './reader.ts';
import { spoil } from './spoil.ts';

const query = './search/?q=联盟';
const says = '搜索未能加载，请检查网络后重试';

/** Each file of the search, and each way to fail once; every way is tried on the guard in its unit test. */
const CASES = [
  ['pagefind/pagefind.js', 'missing'],
  ['pagefind/pagefind-entry.json*', 'replaced'],
  ['pagefind/*.pf_meta', 'failing'],
  ['pagefind/wasm.*', 'half'],
  ['pagefind/index/*.pf_index', 'nearly'],
  ['pagefind/fragment/*.pf_fragment', 'dropped'],
  ['pagefind/filter/*.pf_filter', 'missing'],
  ['pagefind/lexicon.json', 'half'],
  ['_astro/worker-*.js', 'dropped'],
] as const;

test.use({ viewport: PHONE });

for (const [file, fault] of CASES) {
  test(`${file} ${fault}: search says so, and works once it is mended`, async ({ page }) => {
    const mend = await spoil(page, `**/${file}`, fault);
    await page.goto(query);
    await searchFails(page, says);
    await mend();
    await retrySucceeds(page);
  });
}

test('WebAssembly is forbidden: the message names the browser', async ({ page }) => {
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
  await searchFails(page, '当前浏览器不支持搜索');
  await expect(page.getByRole('button', { name: '重试' })).toBeHidden();
});

test('a browser without module workers: the message names the browser, not the network', async ({ page }) => {
  await page.addInitScript(() => {
    // As before Firefox 114: the options are never read, the module fails as a plain script.
    globalThis.Worker = new Proxy(Worker, {
      construct: (target, [address]: [string]) => new target(address),
    });
  });
  await page.goto(query);
  await searchFails(page, '当前浏览器版本较旧');
  await expect(page.getByRole('button', { name: '重试' })).toBeHidden();
});

test('the network drops after the page has loaded; once it is back, retrying helps', async ({
  page,
  context,
}) => {
  await page.goto('./search/');
  await expect(status(page)).toHaveAttribute('data-state', 'idle');
  await context.setOffline(true);
  await page.locator('#search-query').fill('联盟');
  await page.locator('#search-query').press('Enter');
  await searchFails(page, says);
  await context.setOffline(false);
  await retrySucceeds(page);
});

test('the header says so under its field, and the form still leads to the search page', async ({ page }) => {
  await spoil(page, '**/pagefind/*', 'failing');
  await page.goto('./');
  await page.locator('#site-search').pressSequentially('联盟');
  await expect(page.locator('.quick-panel')).toContainText('搜索未能加载');
  await page.locator('#site-search').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await searchFails(page, says);
});
