import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

const status = (page: Page) => page.locator('#search-status');
const waitFor = (page: Page, state: string) => expect(status(page)).toHaveAttribute('data-state', state);
const field = (page: Page) => page.locator('input[type=search][name=q]');

test.describe('typing', () => {
  test('what is typed before the script arrives stays and is searched', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/_astro\/.*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    const arriving = page.goto('./search/', { waitUntil: 'commit' });
    await field(page).pressSequentially('氢能');
    release();
    await arriving;
    await waitFor(page, 'done');
    await expect(field(page)).toHaveValue('氢能');
    await expect(page).toHaveURL(/q=%E6%B0%A2%E8%83%BD/);
  });

  test.describe('in a tab of its own, as a browser keeps fifty entries of the history at most', () => {
    test.use({ ownTab: true });

    test('a hundred edits in a row are one entry of the history; a browser that refuses it stops no search', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        for (const name of ['pushState', 'replaceState'] as const) {
          const original = history[name].bind(history);
          history[name] = (...args) => {
            if ('refuses' in window) throw new DOMException('too many', 'SecurityError');
            original(...args);
          };
        }
      });
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto('./search/');
      await waitFor(page, 'idle');
      const before = await page.evaluate(() => history.length);
      await field(page).evaluate((input: HTMLInputElement) => {
        for (let count = 1; count <= 110; count += 1) {
          input.value = '联席会议 '.repeat(22).slice(0, count);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        input.value = '氢能';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await expect(page.locator('#search-results mark').first()).toHaveText('氢能');
      await expect(page).toHaveURL(/q=%E6%B0%A2%E8%83%BD/);
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      await page.evaluate(() => Object.assign(window, { refuses: true }));
      await field(page).fill('麓湖');
      await field(page).press('Enter');
      await expect(page.locator('#search-results mark').first()).toContainText('麓湖');
      expect(errors).toEqual([]);
    });
  });

  test('pinyin is searched while it is composed, the address and Enter wait for the commit', async ({
    page,
  }) => {
    await page.goto('./search/');
    await field(page).focus();
    const session = await page.context().newCDPSession(page);
    const nothing = { text: '', selectionStart: 0, selectionEnd: 0 };
    await session.send('Input.imeSetComposition', { text: 'luhu', selectionStart: 4, selectionEnd: 4 });
    await expect(page.locator('#search-results mark').first()).toContainText('麓湖');
    await session.send('Input.imeSetComposition', nothing);
    await expect(page.locator('#search-results mark')).toHaveCount(0);
    await session.send('Input.imeSetComposition', { text: 'qingneng', selectionStart: 8, selectionEnd: 8 });
    await expect(page.locator('#search-results mark').first()).toHaveText('氢能');
    await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await expect(page).toHaveURL(/\/search\/$/);
    await session.send('Input.insertText', { text: '氢能' });
    await expect(page).toHaveURL(/q=%E6%B0%A2%E8%83%BD/);
    await expect(page).toHaveTitle(/^氢能｜搜索/);
    // Given up, a composition leaves nothing behind: what shows answers the field again.
    await session.send('Input.imeSetComposition', { text: 'luhu', selectionStart: 4, selectionEnd: 4 });
    await expect(page.locator('#search-results mark').first()).toContainText('麓湖');
    await session.send('Input.imeSetComposition', nothing);
    await expect(field(page)).toHaveValue('氢能');
    await expect(page.locator('#search-results mark').first()).toHaveText('氢能');
  });

  test('an answer never passes for another query’s: until its own is there the page is searching', async ({
    page,
  }) => {
    await page.goto('./search/?q=氢能');
    await waitFor(page, 'done');
    const answered = await status(page).textContent();
    // The worker hears of the next query only when it is let through.
    await page.evaluate(() => {
      const worker = Worker.prototype as unknown as { postMessage: (this: Worker, message: unknown) => void };
      const { postMessage } = worker;
      worker.postMessage = function (message) {
        const letThrough = (): void => {
          worker.postMessage = postMessage;
          postMessage.call(this, message);
        };
        Object.assign(window, { letThrough });
      };
    });
    await field(page).fill('麓湖 -氢能');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/q=%E9%BA%93%E6%B9%96/);
    expect(await status(page).getAttribute('data-state')).toBe('loading');
    await expect(status(page)).toHaveText('正在搜索……');
    await page.evaluate(() => {
      (window as unknown as { letThrough: () => void }).letThrough();
    });
    await waitFor(page, 'done');
    await expect(status(page)).not.toHaveText(answered ?? '');
    await expect(page.locator('#search-results mark').first()).toContainText('麓湖');
  });
});

test.describe('keys', () => {
  test('a keydown without a key is no error; only the plain shortcut is taken', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('./about/');
    const isTaken = (key: string, ctrlKey: boolean, metaKey: boolean, shiftKey: boolean): Promise<boolean> =>
      page.evaluate(
        (init) => {
          const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
          return !document.body.dispatchEvent(event);
        },
        { key, ctrlKey, metaKey, shiftKey },
      );
    await page.evaluate(() => document.body.dispatchEvent(new Event('keydown', { bubbles: true })));
    expect(await isTaken('K', true, false, true)).toBe(false);
    expect(await isTaken('k', false, true, false)).toBe(false);
    expect(await isTaken('k', true, false, false)).toBe(true);
    await expect(field(page)).toBeFocused();
    expect(errors).toEqual([]);
  });

  test('on a Mac Ctrl+K is left alone and ⌘K taken', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' });
    });
    await page.goto('./about/');
    const isTaken = (init: KeyboardEventInit) =>
      page.evaluate(
        (given) => {
          const event = new KeyboardEvent('keydown', { key: 'k', bubbles: true, cancelable: true, ...given });
          return !document.body.dispatchEvent(event);
        },
        JSON.parse(JSON.stringify(init)) as { ctrlKey: true },
      );
    await expect.poll(() => isTaken({ metaKey: true })).toBe(true);
    expect(await isTaken({ ctrlKey: true })).toBe(false);
  });
});
