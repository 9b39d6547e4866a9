import { expect, type Page } from '@playwright/test';
import { HOSTILE, randomStrings } from '../unit/hostile.ts';
import { test } from './test.ts';

interface Report {
  query: string;
  problem: string;
}

/** 盯住一页：弹框、没接住的错误、真执行了的脚本。 */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('dialog', (dialog) => {
    problems.push(`弹框：${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => problems.push(`出错：${error.message}`));
  return problems;
}

/** 在页面里一条条地查；`typed` 时改输入框，否则改地址再后退前进。 */
async function runAll(page: Page, queries: readonly string[], typed: boolean): Promise<Report[]> {
  return page.evaluate(
    async ({ list, byTyping }) => {
      const status = document.querySelector<HTMLElement>('#search-status');
      const input = document.querySelector<HTMLInputElement>('#search-query');
      if (status === null || input === null) return [{ query: '', problem: '页面不全' }];
      const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
      const reports: { query: string; problem: string }[] = [];
      for (const query of list) {
        status.dataset['state'] = 'waiting';
        if (byTyping) {
          input.value = query;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          input.form?.requestSubmit();
        } else {
          history.replaceState(null, '', `?${new URLSearchParams({ q: query }).toString()}`);
          dispatchEvent(new PopStateEvent('popstate'));
        }
        for (let turn = 0; turn < 1000; turn += 1) {
          if (/^(?:done|empty|idle|error)$/.test(status.dataset['state'] ?? '')) break;
          await wait(5);
        }
        const state = status.dataset['state'] ?? '';
        if (!/^(?:done|empty|idle)$/.test(state)) reports.push({ query, problem: `停在 ${state}` });
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) {
          reports.push({ query, problem: `横向溢出 ${String(scrollWidth - clientWidth)} 像素` });
        }
        if ('__hostile' in window) reports.push({ query, problem: '脚本执行了' });
        if (document.querySelector('main :is(script[src="x"], img[src="x"], iframe, object, svg[onload])')) {
          reports.push({ query, problem: '多出了元素' });
        }
      }
      return reports;
    },
    { list: queries, byTyping: typed },
  );
}

test.describe('恶意的输入', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  // Every string is rewritten in tests/unit/search-hostile.test.ts, a sample asks the index in tests/build; here some are shown.
  const every = (list: readonly string[], step: number, from: number): string[] =>
    list.filter((_, at) => at % step === from);
  const strings = [...every(HOSTILE, 16, 3), ...randomStrings(20)];
  for (const [name, typed] of [
    ['in the address', false],
    ['typed', true],
  ] as const) {
    test(`${name}: nothing runs, fails or overflows`, async ({ page }) => {
      const problems = watch(page);
      // An answer shows that the page's script is listening: before it, a submit leaves the page.
      await page.goto('./search/?q=2020');
      await expect(page.locator('#search-status')).toHaveAttribute('data-state', 'done');
      expect(await runAll(page, strings, typed)).toEqual([]);
      expect(problems).toEqual([]);
    });
  }

  test('直接打开带恶意词的地址', async ({ page }) => {
    const problems = watch(page);
    for (const query of every(HOSTILE, 120, 7)) {
      await page.goto(`./search/?${new URLSearchParams({ q: query }).toString()}`);
      await expect(page.locator('#search-status')).toHaveAttribute('data-state', /done|empty|idle/);
    }
    expect(await page.evaluate(() => '__hostile' in window)).toBe(false);
    expect(problems).toEqual([]);
  });

  test('坏的查询串与没见过的筛选值', async ({ page }) => {
    const problems = watch(page);
    for (const search of [
      '?q=%E0%A4%A&section=%FF',
      '?q=%&kind=<script>',
      '?q=氢能&month=__proto__&mention=constructor',
    ]) {
      await page.goto(`./search/${search}`);
      await expect(page.locator('#search-status')).toHaveAttribute('data-state', /done|empty|idle/);
    }
    expect(problems).toEqual([]);
  });
});
