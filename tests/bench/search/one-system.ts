import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { buildIndex, sizeOf } from './build-index.ts';
import { answers, human, type Cost, type Target } from './measure.ts';
import { buildPage } from './pages-build.ts';
import { median, quantile, score } from './score.ts';
import { SlowServer } from './slow-server.ts';
import { NAMES, type Row } from './table.ts';
import type { Corpus, System } from './types.ts';

/** With more bytes than this one query is enough: a megabyte takes two seconds. */
const HEAVY = 5 * 2 ** 20;

const TARGETS: Readonly<Record<'box' | 'ours' | 'pagefind', Omit<Target, 'page'>>> = {
  box: { input: 'input[type=search]', result: 'ol a' },
  ours: { input: '[data-quick-search] input', result: '[role=option]' },
  pagefind: { input: 'pagefind-searchbox input', result: 'pagefind-searchbox a' },
};

/** A system with its index built and queries run, its costs still to be measured. */
export interface Ready {
  system: System;
  directory: string;
  built: { seconds: number; peakMB: number };
  found: string[][];
}

/**
 * Builds the index and the page and runs all queries.
 * @param work Folder for the index.
 * @param isReused Takes the index of the last time where there is one.
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
 * What one system costs a reader at a person's speed.
 * @param queries Those every system answers: where nothing is listed there is nothing to time.
 * @param page Directory of the page; ours is the built site.
 */
export async function measure(
  browser: Browser,
  { system, directory, built, found }: Ready,
  corpus: Corpus,
  { queries, page }: { queries: readonly string[]; page: string },
): Promise<Row> {
  const server = new SlowServer(page);
  const url = await server.start();
  const target: Target = {
    page: url,
    ...TARGETS[system === 'ours' || system === 'pagefind' ? system : 'box'],
  };
  const costs: Cost[] = [];
  for (const query of queries) {
    const cost = await human(browser, server, target, query);
    if (cost !== undefined) costs.push(cost);
    if ((cost?.bytes ?? 0) > HEAVY) break;
  }
  const second = await human(browser, server, target, queries[0] ?? '', true);
  server.stop();
  const times = costs.map(({ ms }) => ms);
  return {
    system: NAMES[system],
    corpus: corpus.name,
    ...score(corpus.gold, found),
    bytes: median(costs.map(({ bytes }) => bytes)),
    requests: median(costs.map(({ requests }) => requests)),
    ms: median(times),
    ms95: quantile(times, 0.95),
    secondBytes: second?.bytes ?? NaN,
    secondMs: second?.ms ?? NaN,
    indexBytes: await sizeOf(directory),
    ...built,
  };
}
