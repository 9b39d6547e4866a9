/*
 * npm run bench:search [-- options]: the same text, in the same run, the search of each in one table.
 *   --corpora site,1000         which texts (site,1000 unless given)
 *   --systems ours,pagefind,…   which systems (all unless given)
 *   --queries 40                how many queries are timed for each (40 unless given)
 *   --reuse                     with the indexes of the last time (where the texts are the same)
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../../browser/launch.ts';
import { prepareBrowser } from '../../browser/machine.ts';
import { readGold } from '../../build/gold.ts';
import { substringQueries } from './gold.ts';
import { makeCorpus } from './made-corpus.ts';
import { measure, prepare, type Ready } from './one-system.ts';
import { seeded } from './random.ts';
import { siteRecords } from './site-records.ts';
import { top1ByKind } from './score.ts';
import { HEADER, NAMES, printKinds, printRow } from './table.ts';
import { SYSTEMS, type Corpus, type System } from './types.ts';
import { wordList } from './words.ts';

const root = resolve(import.meta.dirname, '../../..');
const work = resolve(root, '.cache/bench-search');
const dist = resolve(root, process.env['OUT_DIR'] ?? 'dist');
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: 'site,1000' },
    systems: { type: 'string', default: SYSTEMS.join(',') },
    queries: { type: 'string', default: '40' },
    reuse: { type: 'boolean', default: false },
  },
});
async function loadCorpus(name: string): Promise<Corpus> {
  const records = await siteRecords(dist);
  if (name !== 'site') return makeCorpus(await wordList(records), Number(name));
  const asked = readGold(join(root, 'tests/fixtures/search/gold.yaml')).map(({ kind, query, articles }) => {
    const relevant = articles.map((slug) => `/articles/${slug}/`);
    return { kind, query, relevant };
  });
  return { name: '本站', records, gold: [...asked, ...substringQueries(records, seeded(3), 200, 2)] };
}

async function compare(browser: Browser, name: string): Promise<void> {
  const corpus = await loadCorpus(name);
  const file = join(work, `corpus-${name}.json`);
  await writeFile(file, JSON.stringify(corpus));
  const ready: Ready[] = [];
  for (const system of values.systems.split(',') as System[]) {
    try {
      ready.push(await prepare(browser, system, corpus, { file, work, isReused: values.reuse }));
    } catch (error) {
      console.error(`${corpus.name}，${NAMES[system]}，没有量成：${String(error).split('\n')[0] ?? ''}`);
    }
  }
  const answered = corpus.gold.filter((_, at) => ready.every(({ found }) => (found[at] ?? []).length > 0));
  const step = Math.max(1, Math.ceil(answered.length / Number(values.queries)));
  const queries = answered.filter((_, at) => at % step === 0).map(({ query }) => query);
  console.log(`\n${HEADER}`);
  for (const one of ready) {
    const page = name === 'site' && one.system === 'ours' ? dist : one.directory;
    try {
      console.log(printRow(await measure(browser, one, corpus, { queries, page })));
    } catch (error) {
      console.error(`${corpus.name}，${NAMES[one.system]}，没有量成：${String(error).split('\n')[0] ?? ''}`);
    }
  }
  const kinds = ready.map(({ system, found }) => [NAMES[system], top1ByKind(corpus.gold, found)] as const);
  console.log(`\n${printKinds(corpus.name, new Map(kinds))}`);
}

await mkdir(work, { recursive: true });
console.log(
  `机器：${cpus()[0]?.model ?? '不详'}，${String(cpus().length)}核，${String(Math.round(totalmem() / 2 ** 30))} GB；Node ${process.version}；${new Date().toISOString().slice(0, 10)}`,
);
const browser = await chromium.launch(launchOptions(await prepareBrowser()));
try {
  for (const name of values.corpora.split(',')) await compare(browser, name);
} finally {
  await browser.close();
}
