import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { articlePaths } from './pages.ts';
import { test } from './test.ts';

/** 注和名录链接都有的一篇。 */
async function openArticle(page: Page): Promise<{ mark: Locator; term: Locator; panel: Locator }> {
  const mark = page.locator('.prose .cite a').first();
  const term = page.locator('.prose a.entity').first();
  for (const path of articlePaths) {
    await page.goto(path);
    if ((await mark.count()) > 0 && (await term.count()) > 0) break;
  }
  return { mark, term, panel: page.locator('#peek') };
}

test.describe('注就地打开', () => {
  test('点注号：不离开正文，写着文末那条注；Esc 收起，焦点回到注号', async ({ page }) => {
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

  test('键盘：回车打开，Tab 到里面的链接，再 Tab 回到正文往下走', async ({ page }) => {
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
  });

  test('再点一次、点别处都收起；“查看注释”到文末', async ({ page }) => {
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

  test('按着修饰键，或代码取不到，就是普通链接', async ({ page }) => {
    await page.route(/\/peek\.[\w-]+\.js$/, (route) => route.abort());
    const { mark } = await openArticle(page);
    const href = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    await expect(page).toHaveURL((url) => url.hash === href);
    await page.unrouteAll();
    const kept = await mark.evaluate((link) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
      // 看过就拦下，免得真开出新标签页。
      let prevented = true;
      addEventListener(
        'click',
        (event) => {
          prevented = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      link.dispatchEvent(click);
      return !prevented;
    });
    expect(kept).toBe(true);
    await expect(page.locator('#peek')).toBeHidden();
  });
});

test.describe('名录条目的小样', () => {
  test('opens on a click or Enter with a link to the directory; a second click goes there', async ({
    page,
  }) => {
    const { term, panel } = await openArticle(page);
    const id = ((await term.getAttribute('href')) ?? '').split('#')[1] ?? '';
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

  test('资料取不到，就是普通链接', async ({ page }) => {
    await page.route('**/directory/previews.json', (route) => route.abort());
    const { term } = await openArticle(page);
    await term.click();
    await expect(page.locator('h1')).toContainText('名录');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`开着小窗，无障碍检查也没有错：${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { mark, term, panel } = await openArticle(page);
    const openings = [() => mark.click(), () => term.click()];
    for (const open of openings) {
      await open();
      await expect(panel).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      await page.keyboard.press('Escape');
    }
  });
}

test.describe('触屏', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('点一下出小样，里面有去名录的链接；再点一下就去', async ({ page }) => {
    const { term, panel } = await openArticle(page);
    const address = page.url();
    await term.tap();
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

  test('小窗不出屏幕', async ({ page }) => {
    const { mark, term, panel } = await openArticle(page);
    for (const link of [mark, term]) {
      await link.tap();
      await expect(panel).toBeVisible();
      const box = await panel.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      await page.keyboard.press('Escape');
    }
  });
});
