import type { Browser, Page } from '@playwright/test';
import type { SlowServer, Transfer } from './slow-server.ts';
import type { Gold } from './types.ts';

/** 4 Mbit/s、100 ms。 */
const SLOW = { latency: 100, bandwidth: 500_000 };
const FAST = { latency: 0, bandwidth: 0 };

/** 新来的读者。不开 service worker：它在背后把整个专题存下，会算进检索的字节，也让检索快得不像头一回。 */
const FRESH = { locale: 'zh-CN', serviceWorkers: 'block' } as const;

/** 一家的页面怎样操作。 */
export interface Target {
  /** 页面的地址。 */
  page: string;
  /** 结果里的链接。 */
  result: string;
  input: string;
}

export interface Cost {
  bytes: number;
  requests: number;
  ms: number;
}

/** 不检索也要取的：网页、图片、字体，本站整页的样式（搜索框的几条也在里面）。 */
const NOT_SEARCH = /\.(?:html|svg|woff2|avif|webp|jpg|png)$|\/Page\.[^/]+\.css$/u;

/** 查得到却不列出来的（有的界面另有讲究），等这么久就不等了，毫秒；慢线路上整份下载要几分钟。 */
const PATIENCE = { fast: 60_000, slow: 600_000 };

/**
 * 冷的一次：打开页面，点进搜索框，填词，直到列出结果。字节与请求含页面上的脚本与样式，不含网页、图片、字体。
 * @returns 等不到结果时是 undefined。
 */
export async function cold(
  browser: Browser,
  server: SlowServer,
  target: Target,
  query: string,
  slow: boolean,
): Promise<Cost | undefined> {
  const context = await browser.newContext(FRESH);
  try {
    const page = await context.newPage();
    server.line = FAST;
    server.transfers.length = 0;
    await page.goto(target.page, { waitUntil: 'networkidle' });
    server.line = slow ? SLOW : FAST;
    const ms = await timeQuery(page, target, query, slow ? PATIENCE.slow : PATIENCE.fast);
    await settle(server);
    if (ms === undefined) return undefined;
    return { ...sum(server.transfers.filter(({ path }) => !NOT_SEARCH.test(path))), ms };
  } finally {
    server.line = FAST;
    await context.close();
  }
}

/** 暖的：先查过一次，再逐条查新的，各自的代价；等不到结果的略去。 */
export async function warm(
  browser: Browser,
  server: SlowServer,
  target: Target,
  queries: readonly string[],
): Promise<Cost[]> {
  const context = await browser.newContext(FRESH);
  try {
    const page = await context.newPage();
    await page.goto(target.page, { waitUntil: 'networkidle' });
    const [first = '', ...rest] = queries;
    await timeQuery(page, target, first, PATIENCE.slow);
    await settle(server);
    const costs: Cost[] = [];
    for (const query of rest) {
      server.transfers.length = 0;
      const ms = await timeQuery(page, target, query, PATIENCE.fast / 4);
      await settle(server, 150);
      if (ms !== undefined) costs.push({ ...sum(server.transfers), ms });
    }
    return costs;
  } finally {
    await context.close();
  }
}

/** 在页面里查全部对照查询，返回各自的地址。 */
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

/** 从填入文字到出现这次的结果，毫秒；在页面里量，不含与测试程序来回的时间。等不到是 undefined。 */
async function timeQuery(
  page: Page,
  { input, result }: Target,
  query: string,
  patience: number,
): Promise<number | undefined> {
  const field = page.locator(input).first();
  await field.focus();
  return page.evaluate(
    async ({ input, result, query, patience }) => {
      const field = document.querySelector<HTMLInputElement>(input);
      if (field === null) throw new Error('没有搜索框');
      const old = new Set(document.querySelectorAll(result));
      const started = performance.now();
      const fresh = (): boolean => {
        const links = [...document.querySelectorAll(result)];
        return links.some((link) => !old.has(link) && link.textContent.trim() !== '');
      };
      const done = new Promise<boolean>((resolve) => {
        const watcher = new MutationObserver(() => {
          if (fresh()) resolve(true);
        });
        watcher.observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
        });
        setTimeout(() => {
          resolve(false);
        }, patience);
      });
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: query }));
      return (await done) ? performance.now() - started : undefined;
    },
    { input, result, query, patience },
  );
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
