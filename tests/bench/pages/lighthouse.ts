import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from '@playwright/test';
import { launchOptions, type BrowserProgram } from '../../browser/launch.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** One measurement. */
export interface Figures {
  /** Scores of the four categories, 100 at best. */
  scores: Record<Category, number>;
  /** Milliseconds. */
  lcp: number;
  /** Milliseconds. */
  tbt: number;
  cls: number;
  /** Bytes as sent, with headers. */
  bytes: number;
  requests: number;
}

/** An audit below full marks. */
export interface Shortfall {
  category: Category;
  id: string;
  title: string;
  /** Its first places, one a line. */
  where: string[];
}

/** Opens a new browser and measures once with Lighthouse's defaults for phones (simulated throttling). */
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

/** Audits that count and are below full marks. */
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
