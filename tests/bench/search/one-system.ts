import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { buildIndex, sizeOf } from './build-index.ts';
import { answers, cold, warm, type Cost, type Target } from './measure.ts';
import { buildPage } from './pages-build.ts';
import { median, quantile, score } from './score.ts';
import { SlowServer } from './slow-server.ts';
import { NAMES, type Row } from './table.ts';
import type { Corpus, System } from './types.ts';

/** 不限速的冷启动量这么多条，看字节。 */
const COLD_QUERIES = 20;
/** 超过这么多字节就只量一次冷启动：4 Mbit/s 下每兆两秒。 */
const HEAVY = 5 * 2 ** 20;

const TARGETS: Readonly<Record<'box' | 'ours' | 'pagefind', Omit<Target, 'page'>>> = {
  box: { input: 'input[type=search]', result: 'ol a' },
  ours: { input: '[data-quick-search] input', result: '[role=option]' },
  pagefind: { input: 'pagefind-searchbox input', result: 'pagefind-searchbox a' },
};

/** 建好、查完的一家，待量代价。 */
export interface Ready {
  system: System;
  directory: string;
  built: { seconds: number; peakMB: number };
  found: string[][];
}

/**
 * 建索引、编页面、查完全部对照查询。
 * @param work 放索引的文件夹。
 * @param isReused 有上次建好的就用它。
 */
export async function prepare(
  browser: Browser,
  system: System,
  corpus: Corpus,
  { file, work, isReused }: { file: string; work: string; isReused: boolean },
): Promise<Ready> {
  const directory = join(work, `${corpus.records.length.toString()}-${system}`);
  const noteFile = join(directory, 'built.json');
  const noted = isReused ? await readFile(noteFile, 'utf8').catch(() => undefined) : undefined;
  if (noted === undefined) await rm(directory, { recursive: true, force: true });
  const built =
    noted === undefined ? await buildIndex(system, file, directory) : (JSON.parse(noted) as Ready['built']);
  await writeFile(noteFile, JSON.stringify(built));
  await buildPage(system, directory);
  const server = new SlowServer(directory);
  const url = await server.start();
  const page = system === 'ours' || system === 'pagefind' ? 'find.html' : '';
  try {
    return { system, directory, built, found: await answers(browser, `${url}${page}`, corpus.gold) };
  } finally {
    server.stop();
  }
}

/**
 * 量一家的代价。
 * @param queries 各家都有结果的查询：一条也没有的等不到结果，拿来计时也不公平。
 * @param rounds 慢线路上量几次。
 * @param page 页面所在的文件夹；本站量的是成品。
 */
export async function measure(
  browser: Browser,
  { system, directory, built, found }: Ready,
  corpus: Corpus,
  { queries, rounds, page }: { queries: readonly string[]; rounds: number; page: string },
): Promise<{ row: Row; coldEach: Map<string, number> }> {
  const server = new SlowServer(page);
  const url = await server.start();
  const target: Target = {
    page: url,
    ...TARGETS[system === 'ours' || system === 'pagefind' ? system : 'box'],
  };
  const fast: Cost[] = [];
  const coldEach = new Map<string, number>();
  for (const query of queries.slice(0, COLD_QUERIES)) {
    const cost = await cold(browser, server, target, query, false);
    if (cost !== undefined) {
      fast.push(cost);
      coldEach.set(query, cost.bytes);
    }
    // 整份下载的，查什么都一样大。
    if (target.input === TARGETS.box.input) break;
  }
  const isHeavy = (fast[0]?.bytes ?? 0) > HEAVY;
  const slow: Cost[] = [];
  for (const query of [...coldEach.keys()].slice(0, isHeavy ? 1 : rounds)) {
    const cost = await cold(browser, server, target, query, true);
    if (cost !== undefined) slow.push(cost);
  }
  const fresh = await warm(browser, server, target, queries);
  server.stop();
  const row: Row = {
    system: NAMES[system],
    corpus: corpus.name,
    ...score(corpus.gold, found),
    coldBytes: median(fast.map(({ bytes }) => bytes)),
    coldRequests: median(fast.map(({ requests }) => requests)),
    coldMs: median(slow.map(({ ms }) => ms)),
    warmBytes: median(fresh.map(({ bytes }) => bytes)),
    warmBytesMost: Math.max(...fresh.map(({ bytes }) => bytes)),
    warmRequests: median(fresh.map(({ requests }) => requests)),
    warmMs: median(fresh.map(({ ms }) => ms)),
    warmMs95: quantile(
      fresh.map(({ ms }) => ms),
      0.95,
    ),
    indexBytes: await sizeOf(directory),
    ...built,
  };
  return { row, coldEach };
}
