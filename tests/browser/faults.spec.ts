import { mkdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { allPaths, sampleArticle } from './pages.ts';
import { test } from './test.ts';

/* 出了毛病的时候，读者看到的仍是一页有用的中文。每一种毛病都真的种下，截图存在 .cache/faults/，供人看。 */

const article = sampleArticle();
const query = './search/?q=%E8%81%94%E7%9B%9F';
const status = (page: Page) => page.locator('#search-status');

test.use({ viewport: { width: 390, height: 844 } });

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('.cache/faults', { recursive: true });
  await page.screenshot({ path: `.cache/faults/${name}.png` });
}

/** 文章读得全，坏了的控件不露面。 */
async function readsWell(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.prose > p').first()).toBeVisible();
  await expect(page.locator('.footnotes li').first()).toBeVisible();
  for (const button of await page.locator('button:visible').all()) {
    expect(await button.getAttribute('type'), (await button.textContent()) ?? '').toBe('submit');
  }
}

test.describe('脚本', () => {
  test('全都取不到：文章照读，搜索页给出全部文章并说明', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(article);
    await readsWell(page);
    await picture(page, 'scripts-blocked-article');
    await page.locator('.prose sup a').first().click();
    await expect(page).toHaveURL(/#fn-/);
    await page.goto(query);
    await expect(page.locator('#search-late')).toBeVisible();
    await expect(page.locator('#search-index a').first()).toBeVisible();
    await picture(page, 'scripts-blocked-search');
  });

  test('取到一半：与取不到一样', async ({ page }) => {
    await page.route('**/_astro/Page.*.js', async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/javascript', body: body.slice(0, body.length / 2) });
    });
    await page.goto(article);
    await readsWell(page);
    await picture(page, 'script-truncated');
  });

  test('按需的那些取不到：注照样能到，名录照样能去，搜索照样能提交', async ({ page }) => {
    await page.route(/_astro\/(?:peek|panel|start|quick|reader|contents|arrival)\W/, (route) =>
      route.fulfill({ status: 500 }),
    );
    await page.goto(article);
    await page.locator('.prose sup a').first().click();
    await expect(page).toHaveURL(/#fn-/);
    await page.goto(article);
    await page.locator('.prose a.entity').first().click();
    await expect(page).toHaveURL(/\/directory\/#/);
    await page.goto(article);
    await page.locator('button.settings').click();
    await expect(page.locator('button.settings')).toHaveText('取不到');
    await picture(page, 'settings-missing');
    await page.locator('input[name=q]').fill('联盟');
    await page.locator('input[name=q]').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(status(page)).toHaveAttribute('data-state', 'done');
    await picture(page, 'lazy-chunks-missing');
  });
});

test.describe('检索', () => {
  const FILES = [
    'pagefind.js',
    'pagefind-entry.json',
    '*.pf_meta',
    'index/*.pf_index',
    'lexicon.json',
    'wasm.*',
  ];
  const FAULTS = {
    取不到: { status: 404, body: '' },
    答复500: { status: 500, body: 'x' },
    只有一截: undefined,
  } as const;

  for (const file of FILES) {
    for (const [name, answer] of Object.entries(FAULTS)) {
      test(`${file} ${name}：说明白，给出全部文章，可以重试`, async ({ page }) => {
        const pattern = `**/pagefind/${file}`;
        await page.route(pattern, async (route) => {
          if (answer !== undefined) return route.fulfill(answer);
          const response = await route.fetch();
          const body = await response.body();
          return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
        });
        await page.goto(query);
        await expect(status(page)).toHaveAttribute('data-state', /error|done/, { timeout: 20_000 });
        const state = await status(page).getAttribute('data-state');
        if (name === '只有一截') await picture(page, `index-${file.replaceAll(/\W/g, '')}`);
        if (state === 'error') {
          await expect(status(page)).toContainText(/没有取到|故障/);
          await expect(page.locator('#search-index a').first()).toBeVisible();
          await page.unroute(pattern);
          await page.getByRole('button', { name: '重试' }).click();
          await expect(status(page)).toHaveAttribute('data-state', 'done');
        }
        expect(await page.locator('#search-results > li').count()).toBeGreaterThan(0);
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
    await expect(status(page)).toHaveAttribute('data-state', 'error');
    await expect(status(page)).toContainText('这个浏览器运行不了检索');
    await expect(page.getByRole('button', { name: '重试' })).toBeHidden();
    await expect(page.locator('#search-index a').first()).toBeVisible();
    await picture(page, 'wasm-forbidden');
  });

  test('从文章去搜索的路上断了网：搜索页打不开之前，文章还在', async ({ page, context }) => {
    await page.goto('./search/');
    await expect(status(page)).toHaveAttribute('data-state', 'idle');
    await context.setOffline(true);
    await page.locator('#search-query').fill('联盟');
    await page.locator('#search-query').press('Enter');
    await expect(status(page)).toHaveAttribute('data-state', 'error');
    await expect(page.locator('#search-index a').first()).toBeVisible();
    await picture(page, 'network-dropped');
  });
});

test('存储一概不许：照读，照设，照搜，不报错', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const deny = {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', deny);
    Object.defineProperty(window, 'sessionStorage', deny);
    Object.defineProperty(window, 'caches', { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(article);
  await page.locator('button.settings').click();
  await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible();
  await page.goto(query);
  await expect(status(page)).toHaveAttribute('data-state', 'done');
  await page.locator('#search-results a').first().click();
  await expect(page.locator('h1')).toBeVisible();
  expect(errors).toEqual([]);
});

test('字体与图取不到：题目用系统的宋体，图留着位置与说明', async ({ page }) => {
  await page.route(/\.(?:woff2|avif|webp|jpg)$/, (route) => route.abort());
  const section = allPaths.find((path) => path.startsWith('./sections/')) ?? '';
  await page.goto(section);
  await expect(page.locator('h1')).toBeVisible();
  const image = page.locator('main img').first();
  const box = await image.boundingBox();
  expect(box?.height).toBeGreaterThan(100);
  expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(10);
  await picture(page, 'font-and-picture-missing');
});

test.describe('写坏的地址', () => {
  const slug = article.replace(/^\.\//, '').replace(/\/$/, '');
  const LONG = `./search/?q=${'%E8%81%94'.repeat(450)}`;

  const ADDRESSES = [
    ['漏了末尾的斜杠', `./${slug}`, 200],
    ['多写了 index.html', `./${slug}/index.html`, 200],
    ['四千字节的查询', LONG, 200],
    ['编码了两次', `./${encodeURIComponent(encodeURIComponent(`${slug}/`))}`, 404],
    ['大写', `./${slug.toUpperCase()}/`, 404],
    ['汉字路径', './文章/联席会议/', 404],
    ['编码不全', './articles/%E8%81', 404],
    ['带空字符', './articles/%00/', 404],
  ] as const;

  for (const [name, path, expected] of ADDRESSES) {
    test(`${name}：到得了，或给一页有用的404`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(expected);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('input[name=q]').first()).toBeVisible();
      if (expected === 404)
        expect(await page.locator('main a[href*="/articles/"]').count()).toBeGreaterThan(0);
    });
  }
});
