/*
 * npm run bench:search [-- 选项]：同一份文字、同一次运行，各家的检索排在一张表里。
 *   --corpora site,1000,10000   用哪些语料（缺省 site,1000）
 *   --systems ours,pagefind,…   比哪几家（缺省全部）
 *   --rounds 3                  冷启动各量几次（缺省5，每次换一条查询）
 */
import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { collectRecords } from '../../../src/search/build/collect.ts';
import { launchOptions } from '../../browser/launch.ts';
import { prepareBrowser } from '../../browser/machine.ts';
import { substringQueries } from './gold.ts';
import { makeCorpus } from './made-corpus.ts';
import { answers, cold, warm, type Target } from './measure.ts';
import { buildPage } from './pages-build.ts';
import { seeded } from './random.ts';
import { median, quantile, score } from './score.ts';
import { SlowServer } from './slow-server.ts';
import { HEADER, NAMES, printRow, type Row } from './table.ts';
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
  },
});
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
  return { name: '本站', records, gold: substringQueries(records, seeded(3), 200, 2) };
}

async function buildIndex(
  system: System,
  corpusFile: string,
  directory: string,
): Promise<{ seconds: number; peakMB: number }> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=12000', join(import.meta.dirname, 'build.ts'), system, corpusFile, directory],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`建 ${system} 的索引失败`);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as { seconds: number; peakMB: number };
}

async function sizeOf(directory: string): Promise<number> {
  let total = 0;
  for (const entry of await readdir(directory, { recursive: true })) {
    const info = await stat(join(directory, entry));
    const isIndex =
      /(?:^|\/)(?:index\.json|pagefind\.js|(?:lexicon|pinyin|pagefind-entry)\.json|[^/]+\.(?:pf_\w+|pagefind))$/u;
    if (info.isFile() && isIndex.test(entry)) total += info.size;
  }
  return total;
}

async function measure(browser: Browser, system: System, corpus: Corpus, corpusFile: string): Promise<Row> {
  const directory = join(work, `${corpus.records.length.toString()}-${system}`);
  await rm(directory, { recursive: true, force: true });
  const built = await buildIndex(system, corpusFile, directory);
  const isSite = corpus.name === '本站' && system === 'ours';
  await buildPage(system, directory);
  const server = new SlowServer(isSite ? dist : directory);
  const plain = new SlowServer(directory);
  const url = await server.start();
  const plainUrl = await plain.start();
  const kind = system === 'ours' || system === 'pagefind' ? system : 'box';
  const target: Target = { page: url, ...TARGETS[kind] };
  const found = await answers(browser, `${plainUrl}${kind === 'box' ? '' : 'find.html'}`, corpus.gold);
  // 一条结果也没有的查询等不到结果，不拿来计时；查不到已计入成绩。
  const picked = corpus.gold
    .filter((_, at) => at % Math.ceil(corpus.gold.length / 41) === 0 && (found[at] ?? []).length > 0)
    .map(({ query }) => query);
  const [first = ''] = picked;
  const fast = await cold(browser, server, target, first, false);
  const rounds = fast.bytes > HEAVY ? 1 : Number(values.rounds);
  const firsts = Array.from({ length: rounds }, (_, at) => picked[at * 3] ?? first);
  const slow = [];
  for (const query of firsts) slow.push(await cold(browser, server, target, query, true));
  const new_ = await warm(browser, server, target, picked);
  server.stop();
  plain.stop();
  return {
    system: NAMES[system],
    corpus: corpus.name,
    ...score(corpus.gold, found),
    coldBytes: median(slow.map(({ bytes }) => bytes)),
    coldRequests: median(slow.map(({ requests }) => requests)),
    coldMs: median(slow.map(({ ms }) => ms)),
    warmBytes: median(new_.map(({ bytes }) => bytes)),
    warmBytesMost: Math.max(...new_.map(({ bytes }) => bytes)),
    warmRequests: median(new_.map(({ requests }) => requests)),
    warmMs: median(new_.map(({ ms }) => ms)),
    warmMs95: quantile(
      new_.map(({ ms }) => ms),
      0.95,
    ),
    indexBytes: await sizeOf(directory),
    ...built,
  };
}

await mkdir(work, { recursive: true });
const browser = await chromium.launch(launchOptions(await prepareBrowser()));
console.log(
  `机器：${cpus()[0]?.model ?? '不详'}，${String(cpus().length)}核，${String(Math.round(totalmem() / 2 ** 30))} GB；${browser.version()}；Node ${process.version}\n`,
);
console.log(HEADER);
try {
  for (const name of values.corpora.split(',')) {
    const corpus = await loadCorpus(name);
    const corpusFile = join(work, `corpus-${name}.json`);
    await writeFile(corpusFile, JSON.stringify(corpus));
    for (const system of values.systems.split(',') as System[]) {
      try {
        console.log(printRow(await measure(browser, system, corpus, corpusFile)));
      } catch (error) {
        console.log(
          `| ${corpus.name} | ${NAMES[system]} | 没有量成：${String(error).split('\n')[0] ?? ''} |`,
        );
      }
    }
  }
} finally {
  await browser.close();
}
