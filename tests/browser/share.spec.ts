import { expect } from '@playwright/test';
import { sampleArticle } from './pages.ts';
import { select } from './quoting.ts';
import { test } from './test.ts';

const article = sampleArticle();

test.describe('复制链接', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('富文本是带链接的题目，纯文字是题目加规范地址', async ({ page }) => {
    await page.goto(`${article}?utm_source=x`);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const title = await page.locator('meta[property="og:title"]').getAttribute('content');
    await page.locator('button[data-copy-link]').first().click();
    await expect(page.getByText('已复制')).toBeVisible();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.text).toBe(`《${title}》 ${canonical}`);
    expect(copied.html).toContain(`<a href="${canonical}">《${title}》</a>`);
  });
});

/** What navigator.clipboard does in each browser: plain http, an app that refuses, WeChat, and one that works. */
const CLIPBOARDS = {
  absent: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  refused: () =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    }),
  'never settling': () =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => new Promise(() => undefined) },
    }),
  working: () => undefined,
};

for (const [name, stub] of Object.entries(CLIPBOARDS)) {
  test(`clipboard ${name}: within a second every control copies, or gives the text to copy by hand`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(stub);
    await page.goto(article);
    const reader = await context.newPage();
    await reader.goto('./about/');
    /** What is on the clipboard, asked in another page, where it works. */
    const copied = async (): Promise<string> => {
      await reader.bringToFront();
      const text = await reader.evaluate(() => navigator.clipboard.readText());
      await page.bringToFront();
      return text;
    };
    const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
    const button = page.locator('button[data-copy-link]').first();
    const before = await page.evaluate(() => scrollY);
    await button.click();
    await expect(button).toHaveText('已复制', { timeout: 1000 });
    await expect(button).toBeFocused();
    expect(await copied()).toContain(canonical);
    expect(await page.evaluate(() => [scrollY, getSelection()?.isCollapsed])).toEqual([before, true]);
    const place = page.locator('.prose a.anchor[data-copy-link]').first();
    await place.click();
    await expect(place).toHaveAttribute('data-copied', '', { timeout: 1000 });
    expect(await copied()).toBe(canonical + ((await place.getAttribute('href')) ?? ''));
    await select(page, { from: page.locator('.prose > p').first() });
    await page.getByRole('button', { name: '引用' }).click();
    await expect(page.locator('.quote-bar').getByText('已复制', { exact: true })).toBeVisible({
      timeout: 1000,
    });
    expect(await copied()).toMatch(/^「.+」——《.+》\nhttp/s);
  });
}

test('where nothing may copy: the text in a field beside the button, selected, and the page stays put', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => new Promise(() => undefined) },
    });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  await page.clock.install();
  await page.goto(article);
  const button = page.locator('button[data-copy-link]').first();
  for (let press = 0; press < 2; press += 1) {
    await button.click();
    await expect(button).toHaveText('长按复制', { timeout: 1000 });
    const field = page.locator('.line input');
    await expect(field).toBeFocused();
    const [value, chosen] = await field.evaluate((element: HTMLInputElement) => [
      element.value,
      getSelection()?.toString(),
    ]);
    expect(value).toMatch(/^《.+》 http/);
    expect(chosen).toBe(value);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  // Pressed while the message stood there, it still comes back to its own label.
  await page.clock.runFor(5000);
  await expect(button).toHaveText('复制链接');
});

test('追踪参数一到就去掉，锚点与检索词留着', async ({ page }) => {
  await page.goto(`${article}?from=timeline&isappinstalled=0&nsukey=a#key-points`);
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe('#key-points');
  await page.goto('./search/?q=2020&utm_source=x');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=2020');
});

test('系统分享只给题目和规范地址', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shared: [] });
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => {
        (window as unknown as { shared: unknown[] }).shared.push(data);
        return Promise.resolve();
      },
    });
  });
  await page.goto(article);
  await page.locator('details.share > summary').click();
  await page.locator('[data-system-share]').click();
  const shared = await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
  expect(shared).toEqual([
    {
      title: await page.locator('meta[property="og:title"]').getAttribute('content'),
      url: await page.locator('link[rel=canonical]').getAttribute('href'),
    },
  ]);
});

for (const [name, offered] of [
  ['NotAllowedError', true],
  ['AbortError', false],
  ['InvalidStateError', false],
] as const) {
  test(`系统分享遇到${name}：${offered ? '选好地址，自己复制' : '不打扰'}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript((error) => {
      Object.defineProperty(navigator, 'share', {
        value: () => Promise.reject(new DOMException('不行', error)),
      });
    }, name);
    await page.goto(article);
    await page.locator('details.share > summary').click();
    await page.locator('[data-system-share]').click();
    const field = page.locator('[data-share-url]');
    if (offered) await expect(field).toBeFocused();
    else await expect(field).not.toBeFocused();
    expect(errors).toEqual([]);
  });
}

test.describe('微信里', () => {
  test.use({ userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 MicroMessenger/8.0.30 Language/zh_CN' });

  test('改为提示用它自己的菜单', async ({ page }) => {
    await page.goto(article);
    await page.locator('details.share > summary').click();
    await expect(page.locator('[data-wechat-hint]')).toBeVisible();
    await expect(page.locator('[data-system-share]')).toBeHidden();
  });
});

test.describe('没有脚本', () => {
  test.use({ javaScriptEnabled: false });

  test('二维码、海报与各家链接照用', async ({ page, request }) => {
    await page.goto(article);
    await page.locator('details.share > summary').click();
    await page.getByText('微信扫码').click();
    await expect(page.locator('details.share svg[role=img]')).toBeVisible();
    await expect(page.getByRole('link', { name: '微博' })).toBeVisible();
    const poster = await page.getByRole('link', { name: '分享海报' }).getAttribute('href');
    expect((await request.get(poster ?? '')).headers()['content-type']).toBe('image/png');
  });
});
