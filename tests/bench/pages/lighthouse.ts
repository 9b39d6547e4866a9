import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from '@playwright/test';
import { launchOptions, type BrowserProgram } from '../../browser/launch.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** 一次的成绩。 */
export interface Figures {
  /** 四类的分数，满分100。 */
  scores: Record<Category, number>;
  /** 毫秒。 */
  lcp: number;
  /** 毫秒。 */
  tbt: number;
  cls: number;
  /** 线上的字节数，含响应头。 */
  bytes: number;
  requests: number;
}

/** 没拿满分的一项。 */
export interface Shortfall {
  category: Category;
  id: string;
  title: string;
  /** 头几处，一处一行。 */
  where: string[];
}

/** 打开一个新的浏览器，照 Lighthouse 的手机缺省（模拟限速）量一次。 */
export async function measure(program: BrowserProgram, url: string): Promise<Result> {
  const { args = [], env = {} } = launchOptions(program);
  const chrome = await launch({
    chromePath: program.executablePath ?? chromium.executablePath(),
    chromeFlags: args,
    envVars: env as Record<string, string>,
    logLevel: 'silent',
  });
  try {
    const outcome = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: [...CATEGORIES],
      locale: 'zh',
      logLevel: 'silent',
      output: 'json',
    });
    if (outcome === undefined) throw new Error(`${url}：Lighthouse 没有结果`);
    const { lhr } = outcome;
    if (lhr.runtimeError) throw new Error(`${url}：${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
}

export function figures(lhr: Result): Figures {
  const number = (id: string): number => lhr.audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((id) => [id, Math.round((lhr.categories[id]?.score ?? Number.NaN) * 100)]),
    ) as Record<Category, number>,
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    bytes: number('total-byte-weight'),
    requests: items(lhr, 'network-requests').filter(({ url }) => String(url).startsWith('http')).length,
  };
}

/** 计分而没拿满分的各项。 */
export function shortfalls(lhr: Result): Shortfall[] {
  return CATEGORIES.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => ({
        category,
        id,
        title: lhr.audits[id]?.title ?? id,
        where: items(lhr, id).slice(0, 3).map(place),
      })),
  );
}

type Item = Record<string, unknown> & { node?: { selector?: string; explanation?: string } };

function items(lhr: Result, id: string): Item[] {
  const details = lhr.audits[id]?.details as { items?: Item[] } | undefined;
  return details?.items ?? [];
}

function place(item: Item): string {
  const { node } = item;
  if (node !== undefined)
    return `${node.selector ?? ''} ${(node.explanation ?? '').replaceAll(/\s+/gu, ' ')}`;
  return JSON.stringify(item).slice(0, 200);
}
