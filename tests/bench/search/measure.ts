import type { Browser, Page } from '@playwright/test';
import { pinyin } from 'pinyin-pro';
import type { SlowServer, Transfer } from './slow-server.ts';
import type { Gold } from './types.ts';

/** 4 Mbit/s, 100 ms. */
const SLOW = { latency: 100, bandwidth: 500_000 };
const FAST = { latency: 0, bandwidth: 0 };

/**
 * A new reader. Without the service worker, which keeps the whole feature: its bytes would count as the search's and
 * make a first search faster than it is.
 */
const FRESH = { locale: 'zh-CN', serviceWorkers: 'block' } as const;

/** How a system's page is used. */
export interface Target {
  /** The page's address. */
  page: string;
  /** Links among the results. */
  result: string;
  input: string;
}

export interface Cost {
  bytes: number;
  requests: number;
  ms: number;
}

/** Fetched without a search, too: page, pictures, fonts, the site's styles (with the few rules of the search box). */
const NOT_SEARCH = /\.(?:html|svg|woff2|avif|webp|jpg|png)$|\/Page\.[^/]+\.css$/u;

/** Some interfaces list nothing: after so long the query is left out. Unit: milliseconds. */
const PATIENCE = 60_000;
/** The reader focuses, thinks, then types at this speed. Unit: milliseconds. */
const BEFORE_FIRST_KEY = 500;
const PER_KEY = 200;
/** How much slower the reader's processor is; Chromium slows down the page, not its workers. */
const CPU_SLOWDOWN = 4;

/**
 * One reader at a person's speed on 4 Mbit/s and 100 ms: the page is there; focus, half a second, pinyin at five keys
 * a second through an input method, commit. Bytes and requests are those from the focus to the result, without web
 * pages, pictures and fonts.
 * @param isSecond The reader has searched before; the cache is warm.
 * @returns `ms` from the commit to the first result; nothing when none comes.
 */
export async function human(
  browser: Browser,
  server: SlowServer,
  target: Target,
  query: string,
  isSecond = false,
): Promise<Cost | undefined> {
  const context = await browser.newContext(FRESH);
  try {
    const page = await context.newPage();
    server.line = FAST;
    if (isSecond) {
      await page.goto(target.page, { waitUntil: 'networkidle' });
      await type(page, target, query);
      await settle(server);
    }
    await page.goto(target.page, { waitUntil: 'networkidle' });
    server.line = SLOW;
    server.transfers.length = 0;
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const ms = await type(page, target, query);
    if (ms === undefined) return undefined;
    return { ...sum(server.transfers.filter(({ path }) => !NOT_SEARCH.test(path))), ms };
  } finally {
    server.line = FAST;
    await context.close();
  }
}

/** Types a query; runs of Han characters are composed from pinyin and committed one by one. */
async function type(page: Page, { input, result }: Target, query: string): Promise<number | undefined> {
  const field = page.locator(input).first();
  await field.focus();
  const session = await page.context().newCDPSession(page);
  await page.waitForTimeout(BEFORE_FIRST_KEY);
  const runs = query.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  for (const [at, run] of runs.entries()) {
    const isHan = /\p{Script=Han}/u.test(run);
    const keys = isHan ? pinyin(run, { toneType: 'none', type: 'array', v: true }).join('') : run;
    for (let end = 1; end <= keys.length; end += 1) {
      await page.waitForTimeout(PER_KEY);
      const isLast = at === runs.length - 1 && end === keys.length;
      if (isLast && !isHan) await watch(page, result);
      if (isHan) {
        const text = keys.slice(0, end);
        await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      } else await session.send('Input.insertText', { text: keys.slice(end - 1, end) });
    }
    if (!isHan) continue;
    await page.waitForTimeout(PER_KEY);
    if (at === runs.length - 1) await watch(page, result);
    await session.send('Input.insertText', { text: run });
  }
  return page.evaluate(async (patience) => {
    const late = new Promise<undefined>((resolve) =>
      setTimeout(() => {
        resolve(undefined);
      }, patience),
    );
    return Promise.race([window.shown, late]);
  }, PATIENCE);
}

/** From the next input on, waits for a result that was not there before. */
async function watch(page: Page, result: string): Promise<void> {
  await page.evaluate((selector) => {
    const old = new Set(document.querySelectorAll(selector));
    const isFresh = (): boolean =>
      [...document.querySelectorAll(selector)].some(
        (link) => !old.has(link) && link.textContent.trim() !== '',
      );
    window.shown = new Promise((resolve) => {
      document.addEventListener(
        'input',
        () => {
          const started = performance.now();
          const observer = new MutationObserver(() => {
            if (!isFresh()) return;
            observer.disconnect();
            resolve(performance.now() - started);
          });
          observer.observe(document.body, {
            childList: true,
            subtree: true,
            characterData: true,
            attributes: true,
          });
        },
        { once: true, capture: true },
      );
    });
  }, result);
}

/** Runs all queries in the page and gives the addresses of each. */
export async function answers(browser: Browser, page: string, gold: readonly Gold[]): Promise<string[][]> {
  const context = await browser.newContext(FRESH);
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(600_000);
    await tab.goto(page);
    await tab.waitForFunction(() => typeof window.find === 'function');
    return await tab.evaluate(
      async (queries) => {
        const all: string[][] = [];
        for (const query of queries) all.push(await window.find(query));
        return all;
      },
      gold.map(({ query }) => query),
    );
  } finally {
    await context.close();
  }
}

async function settle(server: SlowServer, quiet = 400): Promise<void> {
  for (let seen = -1; seen !== server.transfers.length;) {
    seen = server.transfers.length;
    await new Promise((done) => setTimeout(done, quiet));
  }
}

function sum(transfers: readonly Transfer[]): Pick<Cost, 'bytes' | 'requests'> {
  return { bytes: transfers.reduce((total, { bytes }) => total + bytes, 0), requests: transfers.length };
}
