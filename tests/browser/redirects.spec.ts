import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { startSiteServer, type RunningSiteServer } from '../../src/server/site-server.ts';
import {
  blockIds,
  DEPLOYED,
  renameArticle,
  renameBlock,
  runIn,
  writeRedirects,
} from '../build/moved-content.ts';
import { copyProject } from '../build/project-copy.ts';
import { builtPages, builtSite } from '../build/site.ts';
import { test } from './test.ts';

/* 清单与构建的核对在 tests/build/permalinks.test.ts；这里用真内容，看读者拿着旧链接来会怎样。 */

/** 分享卡片用到的元数据。 */
const CARD = 'meta[property^="og:"], meta[name^="twitter:"], meta[name="description"], meta[itemprop]';

const [page1 = '', page2 = '', page3 = ''] = builtPages(builtSite().dir)
  .map(({ path }) => /^\/articles\/([^/]+)\/$/.exec(path)?.[1])
  .filter((slug) => slug !== undefined);
/** 改名的文章，改成什么。 */
const [OLD, NEW] = [page1, `${page1}-renamed`];
/** 只改了一个编号的文章；一个编号移去了别页的文章。 */
const [SAME, AWAY] = [page2, page3];

const metaOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    (selector) =>
      Object.fromEntries(
        [...document.querySelectorAll(selector)].map((meta) => [
          ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key) ?? '').join(''),
          meta.getAttribute('content') ?? '',
        ]),
      ),
    CARD,
  );

test.describe('旧链接', () => {
  // 构建一次就够，几个试验用同一份成品。
  test.describe.configure({ mode: 'default' });

  let root: string;
  let server: RunningSiteServer;
  /** 改名那篇里没动的、同时改了编号的段落。 */
  let kept = '';
  let both = '';
  let same = '';
  let away = '';
  const at = (path: string): string => `${server.url}${path}`;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    root = copyProject('redirects', builtSite().contentDir);
    const ids = blockIds(root, OLD);
    [both = '', kept = ''] = [ids[0], ids.at(-1)];
    [same = ''] = blockIds(root, SAME).slice(-1);
    [away = ''] = blockIds(root, AWAY).slice(-1);
    renameArticle(root, OLD, NEW);
    renameBlock(root, NEW, both, 'both-renamed');
    renameBlock(root, SAME, same, 'same-renamed');
    renameBlock(root, AWAY, away, 'away-replaced');

    const broken = runIn(root, 'build');
    expect(broken.ok, broken.log).toBe(false);
    expect(broken.log).toContain(`发布过的页面“/articles/${OLD}/”不见了`);
    expect(broken.log).toContain(`发布过的编号“/articles/${SAME}/#${same}”不见了`);
    expect(broken.log).toContain(`发布过的编号“/articles/${AWAY}/#${away}”不见了`);
    expect(broken.log).toContain('在 redirects.yaml 里加一条');

    writeRedirects(root, [
      [`/articles/${OLD}/`, `/articles/${NEW}/`],
      [`/articles/${OLD}/#${both}`, `/articles/${NEW}/#both-renamed`],
      [`/articles/${SAME}/#${same}`, `/articles/${SAME}/#same-renamed`],
      [`/articles/${AWAY}/#${away}`, `/articles/${NEW}/#${kept}`],
    ]);
    const mended = runIn(root, 'build');
    expect(mended.ok, mended.log).toBe(true);
    server = await startSiteServer({ dir: join(root, 'dist'), base: DEPLOYED.base }, 0);
  });

  test.afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  test('整页改名：旧地址带着#编号，落到新页的那一段', async ({ page }) => {
    await page.goto(at(`articles/${OLD}/#${kept}`));
    await expect(page).toHaveURL(at(`articles/${NEW}/#${kept}`));
    await expect(page.locator(`[id="${kept}"]`)).toBeInViewport();
  });

  test('整页改名，那一段也改了编号：还是落到那一段', async ({ page }) => {
    await page.goto(at(`articles/${OLD}/#${both}`));
    await expect(page).toHaveURL(at(`articles/${NEW}/#${both}`));
    await expect(page.locator('#both-renamed')).toBeInViewport();
  });

  test('页面没动，编号改了名：落到同一段，地址不变', async ({ page }) => {
    await page.goto(at(`articles/${SAME}/#${same}`));
    await expect(page.locator('#same-renamed')).toBeInViewport();
    await expect(page).toHaveURL(at(`articles/${SAME}/#${same}`));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test('编号移去别页：原处有一句去向，点一下就到；别的读者看不见它', async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto(at(`articles/${AWAY}/`));
    await expect(other.locator(`[id="${away}"]`)).toBeHidden();
    await page.goto(at(`articles/${AWAY}/#${away}`));
    const note = page.locator(`[id="${away}"]`);
    await expect(note).toBeVisible();
    await expect(note).toBeInViewport();
    await note.getByRole('link').click();
    await expect(page).toHaveURL(at(`articles/${NEW}/#${kept}`));
    await expect(page.locator(`[id="${kept}"]`)).toBeInViewport();
  });

  test('旧地址的小网页带着新页的卡片，规范地址是新页，图片还在', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    // 新页先答“没有内容”，浏览器就停在小网页上，好看个仔细。
    await page.route(at(`articles/${NEW}/`), (route) => route.fulfill({ status: 204 }));
    await page.goto(at(`articles/${OLD}/`));
    await expect(page.locator('main a')).toHaveAttribute('href', `${DEPLOYED.base}articles/${NEW}/`);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const carried = await metaOf(page);
    await page.unroute(at(`articles/${NEW}/`));
    await page.goto(at(`articles/${NEW}/`));
    expect(carried).toEqual(await metaOf(page));
    expect(canonical).toBe(`${DEPLOYED.site}${DEPLOYED.base}articles/${NEW}/`);
    expect(carried['og:url']).toBe(canonical);
    const image = carried['og:image']?.replace(`${DEPLOYED.site}${DEPLOYED.base}`, server.url) ?? '';
    expect((await page.request.get(image)).headers()['content-type']).toBe('image/png');
    await context.close();
  });

  test('没有脚本，旧地址照样自动过去', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at(`articles/${OLD}/`));
    await expect(page).toHaveURL(at(`articles/${NEW}/`));
    await expect(page.locator('h1')).toBeVisible();
    await context.close();
  });
});
