import { expect, type Locator, type Page } from '@playwright/test';
import { axeLines, COLOR_RULES } from './axe-lines.ts';
import { sampleArticle } from './pages.ts';
import { settled, test } from './test.ts';

/** Opens an article. @returns its first note mark, its first link to the directory, and what shows either. */
async function openArticle(page: Page): Promise<{ mark: Locator; term: Locator; panel: Locator }> {
  await page.goto(sampleArticle());
  return {
    mark: page.locator('.prose .cite a').first(),
    term: page.locator('.prose a.entity').first(),
    panel: page.locator('#peek'),
  };
}

test.describe('a note opens in place', () => {
  test('a click shows the note; Esc folds it, the focus returns to the mark', async ({ page }) => {
    const { mark, panel } = await openArticle(page);
    const address = page.url();
    const note = page.locator(`${(await mark.getAttribute('href')) ?? ''} p`).first();
    await mark.click();
    await expect(panel).toBeFocused();
    await expect(panel).toHaveRole('dialog');
    await expect(panel).toContainText((await note.textContent()) ?? '');
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
    expect(page.url()).toBe(address);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(mark).toBeFocused();
    await expect(mark).not.toHaveAttribute('aria-expanded');
  });

  test('by keyboard: Enter opens, Tab reaches its link, Tab again goes on in the text', async ({ page }) => {
    const { mark, panel } = await openArticle(page);
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(panel).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('link', { name: '查看注释' })).toBeFocused();
    await page.keyboard.press('Tab');
    // The next link may be an entry, which shows its own preview.
    await expect(page.locator('#peek[role=dialog]:popover-open')).toHaveCount(0);
    const isNext = await mark.evaluate((link) => {
      const all = [...document.querySelectorAll('a[href]')];
      return all[all.indexOf(link) + 1] === document.activeElement;
    });
    expect(isNext).toBe(true);
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(panel).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(panel).toBeHidden();
    await expect(mark).toBeFocused();
  });

  test('a second click and a click elsewhere fold it; 查看注释 leads to the notes', async ({ page }) => {
    const { mark, panel } = await openArticle(page);
    await mark.click();
    await expect(panel).toBeVisible();
    await mark.click();
    await expect(panel).toBeHidden();
    await mark.click();
    await expect(panel).toBeVisible();
    await page.locator('h1').click();
    await expect(panel).toBeHidden();
    await mark.click();
    const href = (await mark.getAttribute('href')) ?? '';
    await panel.getByRole('link', { name: '查看注释' }).click();
    await expect(panel).toBeHidden();
    await expect(page.locator(href)).toBeInViewport();
    expect(new URL(page.url()).hash).toBe(href);
  });

  test('with a modifier key, or without its code, it is a plain link', async ({ page }) => {
    await page.route(/\/peek\.[\w-]+\.js$/, (route) => route.abort());
    const { mark } = await openArticle(page);
    const href = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    await expect(page).toHaveURL((url) => url.hash === href);
    await page.unrouteAll();
    const taken = await mark.evaluate((link) => {
      const keys = ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'];
      const prevented: string[] = [];
      for (const key of keys) {
        // Seen, it is stopped, lest a tab opens.
        addEventListener(
          'click',
          (event) => {
            if (event.defaultPrevented) prevented.push(key);
            event.preventDefault();
          },
          { once: true },
        );
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }));
      }
      return prevented;
    });
    expect(taken).toEqual([]);
    await expect(page.locator('#peek')).toBeHidden();
  });
});

test.describe('the preview of an entry', () => {
  test('opens on a click or Enter with a link to the directory; a second click goes there', async ({
    page,
  }) => {
    const { mark, term, panel } = await openArticle(page);
    const id = ((await term.getAttribute('href')) ?? '').split('#')[1] ?? '';
    // What comes after Esc, or after something else was opened, is too late.
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const previews = '**/directory/previews.json';
    await page.route(previews, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(previews);
    await term.click();
    await asked;
    await page.keyboard.press('Escape');
    await term.click();
    await mark.click();
    await expect(panel).toBeFocused();
    const answered = page.waitForResponse(previews);
    release();
    await (await answered).finished();
    await settled(page);
    await expect(panel.getByRole('link', { name: '查看注释' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(panel).toBeFocused();
    await expect(panel).toHaveRole('dialog');
    await expect(panel.getByRole('link', { name: '查看名录' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(term).toBeFocused();
    await term.click();
    await expect(panel).toBeFocused();
    await term.click();
    await expect(page).toHaveURL((url) => url.hash === `#${id}`);
  });

  test('without its data it is a plain link', async ({ page }) => {
    await page.route('**/directory/previews.json', (route) => route.abort());
    const { term } = await openArticle(page);
    await term.click();
    await expect(page.locator('h1')).toContainText('名录');
  });
});

test('the open panel is accessible in light and dark', async ({ page }) => {
  const { mark, term, panel } = await openArticle(page);
  await mark.click();
  await expect(panel).toBeVisible();
  expect(await axeLines(page, {}, undefined, '#peek')).toEqual([]);
  await term.click();
  await expect(panel).toContainText('查看名录');
  expect(await axeLines(page, {}, undefined, '#peek')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeLines(page, {}, COLOR_RULES, '#peek')).toEqual([]);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap shows the preview within the screen, with a link to the directory; a second tap goes there', async ({
    page,
  }) => {
    const { mark, term, panel } = await openArticle(page);
    const address = page.url();
    for (const link of [mark, term]) {
      await link.tap();
      await expect(panel).toBeVisible();
      const box = await panel.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    await expect(panel).toBeFocused();
    await expect(panel.getByRole('link', { name: '查看名录' })).toBeVisible();
    expect(page.url()).toBe(address);
    await page.touchscreen.tap(380, 30);
    await expect(panel).toBeHidden();
    await term.tap();
    await expect(panel).toBeVisible();
    await term.tap();
    await expect(page.locator('h1')).toContainText('名录');
  });
});
