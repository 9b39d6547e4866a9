import { expect } from '@playwright/test';
import { sampleArticle } from './pages.ts';
import { readClipboard, select } from './quoting.ts';
import { messagesStay, test } from './test.ts';

const article = sampleArticle();

/** What navigator.clipboard does in each browser: works, is absent (plain http), refuses (an app), never answers (WeChat). */
const CLIPBOARDS = {
  working: () => undefined,
  absent: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  refused: () =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    }),
  'never settling': () =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => new Promise(() => undefined) },
    }),
};

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [name, stub] of Object.entries(CLIPBOARDS)) {
    test(`clipboard ${name}: every control copies title and canonical address, and nothing moves`, async ({
      page,
      context,
    }) => {
      await messagesStay(page);
      await page.addInitScript(stub);
      await page.goto(`${article}?utm_source=x`);
      // What is on the clipboard is asked in another page, where it works.
      const reader = await context.newPage();
      await reader.goto('./robots.txt');
      const copied = async (): Promise<{ text: string; html: string }> => {
        await reader.bringToFront();
        const found = await readClipboard(reader);
        await page.bringToFront();
        return found;
      };
      const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
      const title = (await page.locator('meta[property="og:title"]').getAttribute('content')) ?? '';
      const button = page.locator('button[data-copy-link]').first();
      await button.click();
      await expect(button).toHaveText('已复制');
      await expect(button).toBeFocused();
      expect(await page.evaluate(() => [scrollY, getSelection()?.isCollapsed])).toEqual([0, true]);
      const { text, html } = await copied();
      expect(text).toBe(`《${title}》 ${canonical}`);
      expect(html).toContain(`<a href="${canonical}">《${title}》</a>`);
      const place = page.locator('.prose a.anchor[data-copy-link]').first();
      await place.click();
      await expect(place).toHaveAttribute('data-copied', '');
      expect((await copied()).text).toBe(canonical + ((await place.getAttribute('href')) ?? ''));
      await select(page, { from: page.locator('.prose > p').first() });
      await page.getByRole('button', { name: '引用' }).click();
      await expect(page.locator('.quote-bar').getByText('已复制', { exact: true })).toBeVisible();
      expect((await copied()).text).toMatch(/^「.+」——《.+》\nhttp/s);
    });
  }
});

test.describe('where nothing may copy', () => {
  test.use({ ownTab: true });

  test('within a second the text is in a field beside the button, selected, and the page stays put', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => new Promise(() => undefined) },
      });
      Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
    });
    await page.clock.install();
    await page.goto(article);
    await page.clock.pauseAt(Date.now() + 60_000);
    const button = page.locator('button[data-copy-link]').first();
    for (let press = 0; press < 2; press += 1) {
      await button.click();
      await page.clock.runFor(1000);
      await expect(button).toHaveText('请手动复制');
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

    // Where something may copy, what says so goes by itself after two seconds, and it can be copied again.
    await page.evaluate(() => {
      const execCommand = (): boolean => document.dispatchEvent(new ClipboardEvent('copy'));
      Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
    });
    const quoted = page.locator('.quote-bar button').first();
    await select(page, { from: page.locator('.prose > p').first() });
    await page.clock.runFor(200);
    for (const [control, label] of [
      [quoted, '引用'],
      [button, '复制链接'],
    ] as const) {
      for (let press = 0; press < 2; press += 1) {
        await expect(control).toHaveText(label);
        await control.click();
        await expect(control).toHaveText('已复制');
        await page.clock.runFor(1900);
        await expect(control).toHaveText('已复制');
        await page.clock.runFor(200);
        await expect(control).toHaveText(label);
      }
    }
  });
});

test('tracking parameters go on arrival, anchor and query stay', async ({ page }) => {
  await page.goto(`${article}?from=timeline&isappinstalled=0&nsukey=a#key-points`);
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe('#key-points');
  await page.goto('./search/?q=2020&utm_source=x');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=2020');
});

test('the system’s sharing gets title and canonical address alone; refused, the address is there to copy; given up, nothing happens', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const sharing = { given: [] as unknown[], error: '' };
    Object.assign(window, { sharing });
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => {
        sharing.given.push(data);
        return sharing.error === '' ? Promise.resolve() : Promise.reject(new DOMException('', sharing.error));
      },
    });
  });
  await page.goto(article);
  await page.locator('details.share > summary').click();
  const field = page.locator('.share input[data-share-url]');
  const given = {
    title: await page.locator('meta[property="og:title"]').getAttribute('content'),
    url: await page.locator('link[rel=canonical]').getAttribute('href'),
  };
  await field.focus();
  await expect.poll(() => field.evaluate(() => getSelection()?.toString())).toBe(given.url);
  await page.locator('[data-system-share]').waitFor();
  await page.locator('details.share > summary').focus();
  for (const error of ['', 'AbortError', 'InvalidStateError', 'NotAllowedError']) {
    await page.evaluate((name) => {
      Object.assign((window as unknown as { sharing: object }).sharing, { given: [], error: name });
    }, error);
    await page.locator('[data-system-share]').click();
    expect(
      await page.evaluate(() => (window as unknown as { sharing: { given: unknown[] } }).sharing.given),
    ).toEqual([given]);
    if (error === 'NotAllowedError') await expect(field).toBeFocused();
    else await expect(field).not.toBeFocused();
  }
  expect(errors).toEqual([]);
});

test.describe('within WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 MicroMessenger/8.0.30 Language/zh_CN' });

  test('a hint at its own menu takes their place', async ({ page }) => {
    await page.goto(article);
    await page.locator('details.share > summary').click();
    await expect(page.locator('[data-wechat-hint]')).toBeVisible();
    await expect(page.locator('[data-system-share]')).toBeHidden();
  });
});
