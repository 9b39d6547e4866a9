import { expect, type Page } from '@playwright/test';
import { HOSTILE, randomStrings } from '../unit/hostile.ts';
import { test } from './test.ts';

/*
 * Hostile input runs nothing, throws nothing, widens nothing. Every string is rewritten in tests/unit/search-hostile.test.ts,
 * a sample asks the index in tests/build; here some are shown.
 */

test.use({ viewport: { width: 360, height: 740 } });

/** Notes dialogs and errors that nobody caught. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  return problems;
}

/** Types one query after another into the page. @returns what is wrong, a line each. */
const typeAll = (page: Page, queries: readonly string[]): Promise<string[]> =>
  page.evaluate(async (list) => {
    const status = document.getElementById('search-status');
    const input = document.querySelector<HTMLInputElement>('#search-query');
    if (status === null || input === null) return ['not a search page'];
    const answered = (): Promise<void> =>
      new Promise((done) => {
        const look = (): boolean => {
          if (status.dataset['state'] === 'loading') return false;
          observer.disconnect();
          done();
          return true;
        };
        const observer = new MutationObserver(look);
        if (!look()) observer.observe(status, { attributes: true });
      });
    const problems: string[] = [];
    for (const query of list) {
      input.value = query;
      input.form?.requestSubmit();
      await answered();
      const note = (problem: string): void => void problems.push(`${query}: ${problem}`);
      if (status.dataset['state'] === 'error') note('error');
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) note(`${String(scrollWidth - clientWidth)} px too wide`);
      if ('__hostile' in window) note('a script ran');
      if (document.querySelector('main :is(script[src="x"], img[src="x"], iframe, object, svg[onload])'))
        note('an element came in');
    }
    return problems;
  }, queries);

const every = (list: readonly string[], step: number, from: number): string[] =>
  list.filter((_, at) => at % step === from);

test('hostile input typed', async ({ page }) => {
  const problems = watch(page);
  // An answer shows that the page's script is listening: before it, a submit leaves the page.
  await page.goto('./search/?q=2020');
  await expect(page.locator('#search-status')).toHaveAttribute('data-state', 'done');
  expect(await typeAll(page, [...every(HOSTILE, 16, 3), ...randomStrings(20)])).toEqual([]);
  expect(problems).toEqual([]);
});

test('hostile input in the address, also with a broken query string and unknown filters', async ({
  page,
}) => {
  const problems = watch(page);
  for (const search of [
    new URLSearchParams({ q: '"><img src=x onerror=alert(1)><script>alert(2)</script>氢能' }).toString(),
    'q=%E0%A4%A&section=%FF&kind=<script>',
    'q=氢能&month=__proto__&mention=constructor',
  ]) {
    await page.goto(`./search/?${search}`);
    await expect(page.locator('#search-status')).toHaveAttribute('data-state', /done|empty|idle/);
    await expect(page.locator('main img[src="x"]')).toHaveCount(0);
  }
  expect(await page.evaluate(() => '__hostile' in window)).toBe(false);
  expect(problems).toEqual([]);
});
