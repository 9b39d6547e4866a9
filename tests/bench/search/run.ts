/*
 * npm run bench:search [-- 选项]：同一份文字、同一次运行，各家的检索排在一张表里。
 *   --corpora site,1000,10000   用哪些语料（缺省 site,1000）
 *   --systems ours,pagefind,…   比哪几家（缺省全部）
 *   --rounds 3                  慢线路上冷启动各量几次（缺省5，每次换一条查询）
 *   --reuse                     用上次建好的索引，不再建（语料没变时）
 *   --bundles 50000             另一件事：这么多篇按时期分包，一包一包地建，合起来查（见 bundles.ts）
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { collectRecords } from '../../../src/search/build/collect.ts';
import { launchOptions } from '../../browser/launch.ts';
import { prepareBrowser } from '../../browser/machine.ts';
import { readGold } from '../../build/gold.ts';
import { buildIndex, sizeOf } from './build-index.ts';
import { measureBundles } from './bundles.ts';
import { substringQueries } from './gold.ts';
import { makeCorpus } from './made-corpus.ts';
import { answers, cold, warm, type Cost, type Target } from './measure.ts';
import { buildPage } from './pages-build.ts';
import { seeded } from './random.ts';
import { median, quantile, score, top1ByKind } from './score.ts';
import { SlowServer } from './slow-server.ts';
import { HEADER, NAMES, printKinds, printRow, type Row } from './table.ts';
import { SYSTEMS, type Corpus, type System } from './types.ts';
import { wordList } from './words.ts';

const root = resolve(import.meta.dirname, '../../..');
const work = resolve(root, '.cache/bench-search');
const dist = resolve(root, process.env['OUT_DIR'] ?? 'dist');
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: 'site,1000' },
    systems: { type: 'string', default: SYSTEMS.join(',') },
    rounds: { type: 'string', default: '5' },
    reuse: { type: 'boolean', default: false },
    bundles: { type: 'string' },
  },
});
/** 不限速的冷启动量这么多条，看字节。 */
const COLD_QUERIES = 20;
/** 超过这么多字节就只量一次冷启动：4 Mbit/s 下每兆两秒。 */
const HEAVY = 5 * 2 ** 20;

const TARGETS: Readonly<Record<'box' | 'ours' | 'pagefind', Omit<Target, 'page'>>> = {
  box: { input: 'input[type=search]', result: 'ol a' },
  ours: { input: '[data-quick-search] input', result: '[role=option]' },
  pagefind: { input: 'pagefind-searchbox input', result: 'pagefind-searchbox a' },
};

async function loadCorpus(name: string): Promise<Corpus> {
  const records = (await collectRecords(dist)).filter(({ kind }) => kind === '文章');
  if (name !== 'site') return makeCorpus(await wordList(records), Number(name));
  const asked = readGold(join(root, 'tests/fixtures/search/gold.yaml')).map(({ kind, query, articles }) => {
    const relevant = articles.map((slug) => `/articles/${slug}/`);
    return { kind, query, relevant };
  });
  return { name: '本站', records, gold: [...asked, ...substringQueries(records, seeded(3), 200, 2)] };
}

/** 建好、查完的一家，待量代价。 */
interface Ready {
  system: System;
  directory: string;
  built: { seconds: number; peakMB: number };
  found: string[][];
}

async function prepare(browser: Browser, system: System, corpus: Corpus, corpusFile: string): Promise<Ready> {
  const directory = join(work, `${corpus.records.length.toString()}-${system}`);
  const noteFile = join(directory, 'built.json');
  const noted = values.reuse ? await readFile(noteFile, 'utf8').catch(() => undefined) : undefined;
  if (noted === undefined) await rm(directory, { recursive: true, force: true });
  const built =
    noted === undefined
      ? await buildIndex(system, corpusFile, directory)
      : (JSON.parse(noted) as Ready['built']);
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

/** @param queries 各家都有结果的查询：一条也没有的等不到结果，拿来计时也不公平。 */
async function measure(
  browser: Browser,
  { system, directory, built, found }: Ready,
  corpus: Corpus,
  queries: readonly string[],
): Promise<{ row: Row; coldEach: Map<string, number> }> {
  const server = new SlowServer(corpus.name === '本站' && system === 'ours' ? dist : directory);
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
  for (const query of [...coldEach.keys()].slice(0, isHeavy ? 1 : Number(values.rounds))) {
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

/** 同一条查询，本站首次结果的字节是 Pagefind 界面的几倍。 */
function printRatio(colds: ReadonlyMap<System, ReadonlyMap<string, number>>): string | undefined {
  const [ours, stock] = [colds.get('ours'), colds.get('pagefind')];
  if (ours === undefined || stock === undefined) return undefined;
  const ratios = [...ours]
    .map(([query, bytes]) => ({ query, ratio: bytes / (stock.get(query) ?? NaN) }))
    .filter(({ ratio }) => !Number.isNaN(ratio))
    .sort((a, b) => a.ratio - b.ratio);
  const middle = median(ratios.map(({ ratio }) => ratio));
  const worst = ratios.at(-1);
  return `首次结果的字节，本站与Pagefind界面之比（${String(ratios.length)}问）：中位${middle.toFixed(2)}，最大${worst?.ratio.toFixed(2) ?? ''}（“${worst?.query ?? ''}”）`;
}

async function compare(browser: Browser, name: string): Promise<void> {
  const corpus = await loadCorpus(name);
  const corpusFile = join(work, `corpus-${name}.json`);
  await writeFile(corpusFile, JSON.stringify(corpus));
  const ready: Ready[] = [];
  for (const system of values.systems.split(',') as System[]) {
    try {
      ready.push(await prepare(browser, system, corpus, corpusFile));
    } catch (error) {
      console.error(`${corpus.name}，${NAMES[system]}，没有量成：${String(error).split('\n')[0] ?? ''}`);
    }
  }
  const answered = corpus.gold.filter((_, at) => ready.every(({ found }) => (found[at] ?? []).length > 0));
  const queries = answered
    .filter((_, at) => at % Math.ceil(answered.length / 41) === 0)
    .map(({ query }) => query);
  console.log(`\n${HEADER}`);
  const colds = new Map<System, ReadonlyMap<string, number>>();
  for (const one of ready) {
    const { row, coldEach } = await measure(browser, one, corpus, queries);
    colds.set(one.system, coldEach);
    console.log(printRow(row));
  }
  const ratio = printRatio(colds);
  if (ratio !== undefined) console.log(`\n${ratio}`);
  const kinds = ready.map(({ system, found }) => [NAMES[system], top1ByKind(corpus.gold, found)] as const);
  console.log(`\n${printKinds(corpus.name, new Map(kinds))}`);
}

await mkdir(work, { recursive: true });
console.log(
  `机器：${cpus()[0]?.model ?? '不详'}，${String(cpus().length)}核，${String(Math.round(totalmem() / 2 ** 30))} GB；Node ${process.version}；${new Date().toISOString().slice(0, 10)}`,
);
if (values.bundles !== undefined) {
  const records = (await collectRecords(dist)).filter(({ kind }) => kind === '文章');
  await measureBundles(makeCorpus(await wordList(records), Number(values.bundles)), work);
} else {
  const browser = await chromium.launch(launchOptions(await prepareBrowser()));
  try {
    for (const name of values.corpora.split(',')) await compare(browser, name);
  } finally {
    await browser.close();
  }
}
