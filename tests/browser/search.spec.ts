import { expect, type Page } from '@playwright/test';
import { HANDOFF_KEY } from '../../src/components/search/handoff.ts';
import { settled, test } from './test.ts';

/* How the search page and the field in the header behave. What is found is in the gold tests and the approved answers. */

const status = (page: Page) => page.locator('#search-status');
const field = (page: Page) => page.locator('input[type=search][name=q]');
const results = (page: Page) => page.locator('ol#search-results > li');
const first = (page: Page) => results(page).first().locator('a').first();
const options = (page: Page) => page.getByRole('option');
const marks = (page: Page) => page.evaluate(() => CSS.highlights.get('search-hit')?.size ?? 0);
const waitFor = (page: Page, state: string) => expect(status(page)).toHaveAttribute('data-state', state);

async function searchFor(page: Page, query: string, state = 'done'): Promise<void> {
  await page.goto(`./search/?q=${encodeURIComponent(query)}`);
  await waitFor(page, state);
}

test('without a query the list of articles, and no engine; nothing found is said, with the list', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('./search/');
  await waitFor(page, 'idle');
  await expect(page.locator('#search-index a')).not.toHaveCount(0);
  expect(requested.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await searchFor(page, 'zzzqqq', 'empty');
  await expect(status(page)).toContainText('未找到“zzzqqq”');
  await expect(page.locator('#search-index')).toBeVisible();
});

test.describe('the address', () => {
  test('holds the query; going back brings the query before; on paper the query stands with its results', async ({
    page,
  }) => {
    await searchFor(page, '氢能');
    await page.emulateMedia({ media: 'print' });
    await expect(field(page)).toBeVisible();
    await expect(field(page)).toHaveValue('氢能');
    await page.emulateMedia({ media: null });
    await field(page).fill('猪八戒网');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/q=%E7%8C%AA/);
    await waitFor(page, 'done');
    await expect(first(page)).toHaveAttribute('href', /digital-economy\/$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('氢能');
    await expect(first(page)).toHaveAttribute('href', /industry-alliances\/$/);
    // Left before typing rests, the page still knows on return what was typed.
    await field(page).evaluate(async (input: HTMLInputElement) => {
      input.value = '麓湖';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      while (!document.title.startsWith('麓湖')) await new Promise(requestAnimationFrame);
      location.assign('../about/');
    });
    await page.waitForURL('**/about/');
    await page.goBack();
    await expect(field(page)).toHaveValue('麓湖');
  });

  test('handed on with filter and order opens the same results', async ({ page }) => {
    await page.goto('./search/?q=%E8%81%94%E5%B8%AD%E4%BC%9A%E8%AE%AE&kind=%E6%96%87%E7%AB%A0&sort=date');
    await waitFor(page, 'done');
    await expect(page.getByLabel('类型')).toHaveValue('文章');
    const dates = await results(page)
      .locator('time')
      .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

test.describe('filters', () => {
  test('an option names how many it leaves; going back undoes one after another', async ({ page }) => {
    await searchFor(page, '两江新区');
    const all = await results(page).count();
    const section = page.getByLabel('栏目');
    const option = section.locator('option[value="new-areas"]');
    const count = Number(/（(?<n>\d+)）/.exec((await option.textContent()) ?? '')?.groups?.['n']);
    expect(count).toBeLessThan(all);
    const choices = await section.locator('option').allTextContents();
    await section.focus();
    await section.selectOption('new-areas');
    await expect(results(page)).toHaveCount(count);
    // One can go straight to another choice: all are there, with what they leave.
    await expect(section.locator('option')).toHaveText(choices);
    await expect(section).toBeFocused();
    await page.getByLabel('涉及').selectOption({ index: 1 });
    await expect(page).toHaveURL(/section=new-areas&mention=[^&]+$/);
    await page.getByLabel('排序').selectOption('date');
    await expect(page).toHaveURL(/section=new-areas&mention=[^&]+&sort=date$/);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/section=new-areas$/);
    await page.goBack();
    await expect(page).not.toHaveURL(/section=/);
    await expect(results(page)).toHaveCount(all);
    await expect(page.getByLabel('栏目')).toHaveValue('');
  });

  test('when only a filter hides what is found, the message names the filter', async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent('麓湖')}&section=themes`);
    await waitFor(page, 'empty');
    await expect(status(page)).toContainText('当前筛选无结果，取消可见');
    const hidden = Number(
      /取消可见(?<n>\d+)条/.exec((await status(page).textContent()) ?? '')?.groups?.['n'],
    );
    await page.getByLabel('栏目').selectOption('');
    await waitFor(page, 'done');
    await expect(status(page)).toHaveText(`找到${String(hidden)}条结果`);
  });
});

test('加载更多 by keyboard puts the focus on the first new result; back from a deep one, it is there again', async ({
  page,
}) => {
  await searchFor(page, '江');
  const before = await results(page).count();
  await page.getByRole('button', { name: '加载更多' }).press('Enter');
  await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  await expect(results(page).nth(before).locator('a').first()).toBeFocused();
  const deep = results(page)
    .nth(before + 10)
    .locator('a')
    .first();
  await deep.scrollIntoViewIfNeeded();
  await deep.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await waitFor(page, 'done');
  await expect(deep).toBeInViewport();
});

test.describe('the field in the header', () => {
  test('nothing is fetched before it has the focus; the arrows choose, Enter opens', async ({ page }) => {
    const engine: string[] = [];
    page.on('request', (request) => {
      if (/\/pagefind\/|worker|quick/.test(request.url())) engine.push(request.url());
    });
    await page.goto('./about/');
    await settled(page);
    expect(engine).toEqual([]);
    // At one stroke, as from an input method: no answer to half a word comes in between.
    await field(page).fill('氢能');
    await expect(options(page).first()).toContainText('氢能');
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true');
    await field(page).press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    // What is chosen answers one query, not the next.
    await page.keyboard.insertText(' ');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'false');
    await field(page).press('ArrowDown');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/articles\/industry-alliances\/$/);
  });

  test('Ctrl+K reaches it, Esc folds the list, the arrow unfolds it; Safari’s Enter that picks a candidate opens nothing', async ({
    page,
  }) => {
    await page.goto('./about/');
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.insertText('氢能');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page).first()).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.evaluate(() => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      Object.defineProperty(event, 'keyCode', { value: 229 });
      document.activeElement?.dispatchEvent(event);
    });
    await expect(page).toHaveURL(/\/about\/$/);
    await expect(options(page).first()).toBeVisible();
    // What was typed is there to be typed over, and the list goes with the focus.
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('氢能');
    await page.locator('h1').click();
    await expect(options(page).first()).toBeHidden();
  });

  test('a result is a link: the middle button opens it in a new tab, which takes the words to mark', async ({
    page,
    browser,
  }) => {
    await page.goto('./about/');
    await field(page).fill('氢能');
    await expect(options(page).first()).toHaveAttribute('href', /\/articles\/industry-alliances\/$/);
    const left = page.evaluate(
      (key) =>
        new Promise<string | null>((done) => {
          addEventListener('auxclick', () => done(localStorage.getItem(key)), { once: true });
        }),
      HANDOFF_KEY,
    );
    await options(page).first().click({ button: 'middle' });
    expect(JSON.parse((await left) ?? 'null')).toMatchObject({
      path: expect.stringMatching(/\/articles\/industry-alliances\/$/),
      phrases: ['氢能'],
    });
    // The browser is asked: of a tab that opens behind another Playwright may hear nothing.
    const session = await browser.newBrowserCDPSession();
    const tabs = async () =>
      (await session.send('Target.getTargets')).targetInfos.filter(({ url }) =>
        url.endsWith('/articles/industry-alliances/'),
      );
    await expect.poll(async () => (await tabs()).length).toBe(1);
    await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), HANDOFF_KEY)).toBeNull();
    await expect(page).toHaveURL(/\/about\/$/);
    for (const { targetId } of await tabs()) await session.send('Target.closeTarget', { targetId });
    await session.detach();
  });
});

test.describe('on arrival', () => {
  test('at the passage, the words marked, the address clean; one press clears the marks', async ({
    page,
  }) => {
    await searchFor(page, '氢能');
    await first(page).click();
    await expect(page).toHaveURL(/\/articles\/industry-alliances\/$/);
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
    // Not at the top of the page: the place is gone to before the words are marked.
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.getByRole('button', { name: '清除标记' }).click();
    expect(await marks(page)).toBe(0);
    // Word left for another page waits for that one; an old one is for none. Neither marks anything here.
    for (const [path, age, left] of [
      ['/elsewhere/', 0, true],
      [new URL(page.url()).pathname, 20_000, false],
    ] as const) {
      await page.evaluate(
        ([key, word, since]) =>
          localStorage.setItem(key, JSON.stringify({ ...word, at: Date.now() - since })),
        [HANDOFF_KEY, { path, phrases: ['氢能'] }, age] as const,
      );
      await page.reload();
      await settled(page);
      expect(await marks(page)).toBe(0);
      expect((await page.evaluate((key) => localStorage.getItem(key), HANDOFF_KEY)) !== null).toBe(left);
    }
    await expect(page.getByRole('button', { name: '清除标记' })).toBeHidden();
    // An entry of the directory stands on a page that is no article.
    await searchFor(page, '看过这里');
    await page.locator('#search-results a[href*="/directory/#"]').first().click();
    await expect(page).toHaveURL(/\/directory\/#/);
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
    // So is a name that was searched, though the index takes it from elsewhere; its pinyin is no part of it.
    await searchFor(page, '郫都');
    await page.locator('main a.hit-title[href*="/directory/#"]').first().click();
    const inHeadings = (): Promise<string[]> =>
      page.evaluate(() =>
        [...(CSS.highlights.get('search-hit') ?? [])]
          .filter((range) => range.startContainer.parentElement?.closest('h3'))
          .map((range) => (range as Range).toString()),
      );
    await expect.poll(inHeadings).toEqual(['郫都']);
  });

  test('a phrase is marked across quotation marks; a note number behind it is not', async ({ page }) => {
    await searchFor(page, '唱好双城记');
    await page.locator('#search-results .hit-title').first().click();
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await marks(page)).toBe(0);
    await searchFor(page, '走进');
    await page.locator('#search-results .hit-title[href*="/tianfu-new-area/"]').click();
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('search-hit') ?? [])].map((range) => (range as Range).toString()),
    );
    expect(new Set(marked)).toEqual(new Set(['走进']));
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the first result is in sight, the filters fold, Enter closes the keyboard; the header’s field shows eight characters', async ({
    page,
  }) => {
    await page.goto('./search/');
    await field(page).fill('两江新区');
    await field(page).press('Enter');
    await waitFor(page, 'done');
    await expect(page.locator('#search-card a, #search-results a').first()).toBeInViewport({ ratio: 1 });
    await expect(page.getByLabel('栏目')).toBeHidden();
    await expect(field(page)).not.toBeFocused();
    await page.getByText('筛选与排序').click();
    await expect(page.getByLabel('栏目')).toBeVisible();
    // Who follows a link to filtered results sees by what they are filtered.
    await page.goto('./search/?q=%E9%BA%93%E6%B9%96&section=themes');
    await expect(page.getByLabel('栏目')).toBeVisible();

    await page.goto('./about/');
    await field(page).focus();
    const [shown, needed] = await field(page).evaluate((input) => {
      const { fontSize, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
      return [
        input.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd),
        8 * parseFloat(fontSize),
      ] as const;
    });
    expect(shown).toBeGreaterThanOrEqual(needed);
  });
});
