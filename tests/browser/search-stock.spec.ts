import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { test } from './test.ts';

/* The index is Pagefind’s own: its stock client and its own interface search it, with nothing of ours. */

/** An empty page of the site’s own, so that only Pagefind’s code runs in it. */
async function openBlank(page: Page, body: string): Promise<string> {
  await page.route('**/stock.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="zh-CN"><body>${body}</body></html>`,
    }),
  );
  await page.goto('./stock.html');
  return new URL('./', page.url()).pathname;
}

test('stock pagefind.js finds the right pages, with excerpts; Pagefind’s own interface runs on it', async ({
  page,
}) => {
  const base = await openBlank(page, '<div id="search"></div>');
  const found = await page.evaluate(async (root) => {
    interface Result {
      data: () => Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
    }
    const pagefind = (await import(`${root}pagefind/pagefind.js`)) as {
      search: (query: string) => Promise<{ results: Result[] }>;
    };
    const all: Record<string, { url: string; excerpt: string }[]> = {};
    for (const query of ['氢能', '联席会议']) {
      const { results } = await pagefind.search(query);
      all[query] = await Promise.all(results.slice(0, 8).map((result) => result.data()));
    }
    return all;
  }, base);
  const articles = (query: string): string[] =>
    (found[query] ?? []).map(({ url }) => url).filter((url) => url.includes('/articles/'));
  expect(articles('氢能')[0]).toContain('/articles/industry-alliances/');
  expect(articles('联席会议').slice(0, 3).join(' ')).toMatch(/(?:first|second)-joint-meeting/);
  for (const results of Object.values(found))
    for (const { excerpt } of results.slice(0, 3)) expect(excerpt).toContain('<mark>');

  // The site does not publish the interface; Pagefind writes it anew, the same for any index.
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-ui-'));
  try {
    const { index } = await createIndex({ forceLanguage: 'zh-cn' });
    await index?.addCustomRecord({ url: '/', content: '空', language: 'zh-cn' });
    const files = (await index?.getFiles())?.files ?? [];
    const script = files.find(({ path }) => path === 'pagefind-ui.js');
    writeFileSync(join(folder, 'ui.js'), script?.content ?? '');
    await page.addScriptTag({ path: join(folder, 'ui.js') });
    await page.evaluate((root) => {
      const { PagefindUI } = globalThis as unknown as {
        PagefindUI: new (options: Record<string, unknown>) => unknown;
      };
      new PagefindUI({ element: '#search', bundlePath: `${root}pagefind/`, baseUrl: root });
    }, base);
    await page.locator('#search input').fill('氢能');
    const links = page.locator('#search .pagefind-ui__result-link');
    await expect(links.first()).toBeVisible();
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).toEqual(
      expect.arrayContaining([expect.stringContaining('/articles/industry-alliances/')]),
    );
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});
