import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindApi } from '../../../src/search/client/candidates.ts';
import { Engine } from '../../../src/search/client/engine.ts';
import { indexWeights } from '../../../src/search/client/index-weights.ts';
import { loadLexicon } from '../../../src/search/client/lexicon.ts';
import { LEXICON_FILE } from '../../../src/search/shared/lexicon.ts';
import { buildIndex, sizeOf } from './build-index.ts';
import { median, quantile, score, top1ByKind } from './score.ts';
import { printKinds } from './table.ts';
import type { Corpus } from './types.ts';

/** 一包多少篇：一万篇约9 GB内存，十六GB的机器也建得下。 */
const EACH = 10_000;
const ORIGIN = 'http://bundles.invalid/';

interface Mergeable extends PagefindApi {
  mergeIndex: (path: string, options?: Record<string, unknown>) => Promise<void>;
}

/**
 * 五万篇一次建不下，就按时期分包：一包一包地建（各在单独的进程里，内存用完就还），
 * 查的时候用 Pagefind 的 mergeIndex 合起来。在 Node 里量：成绩、每问取多少字节、毫秒。
 */
export async function measureBundles(corpus: Corpus, work: string): Promise<void> {
  const records = corpus.records.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const count = Math.ceil(records.length / EACH);
  console.log(
    `\n| ${corpus.name}，按时期分${String(count)}包 | 篇数 | 构建秒 | 峰值MB | 索引MB |\n| --- | --- | --- | --- | --- |`,
  );
  const directories: string[] = [];
  const totals = { seconds: 0, bytes: 0, peak: 0 };
  for (let at = 0; at < count; at += 1) {
    const part = records.slice(at * EACH, (at + 1) * EACH);
    const file = join(work, `bundle-${String(at)}.json`);
    const directory = join(work, `bundle-${String(at)}`);
    await rm(directory, { recursive: true, force: true });
    await writeFile(file, JSON.stringify({ name: '', records: part, gold: [] } satisfies Corpus));
    const { seconds, peakMB } = await buildIndex('ours', file, directory);
    const bytes = await sizeOf(directory);
    directories.push(join(directory, 'pagefind'));
    totals.seconds += seconds;
    totals.bytes += bytes;
    totals.peak = Math.max(totals.peak, peakMB);
    const period = `${part[0]?.date ?? ''}—${part.at(-1)?.date ?? ''}`;
    console.log(
      `| ${period} | ${String(part.length)} | ${seconds.toFixed(0)} | ${peakMB.toFixed(0)} | ${(bytes / 2 ** 20).toFixed(1)} |`,
    );
  }
  console.log(
    `| 合计（峰值取最大） | ${String(records.length)} | ${totals.seconds.toFixed(0)} | ${totals.peak.toFixed(0)} | ${(totals.bytes / 2 ** 20).toFixed(1)} |`,
  );
  await query(corpus, directories);
}

async function query({ name, gold }: Corpus, directories: readonly string[]): Promise<void> {
  const read = { bytes: 0, files: 0 };
  const engine = await open(directories, (bytes) => {
    read.bytes += bytes;
    read.files += 1;
  });
  const opened = { ...read };
  const costs: { bytes: number; files: number; ms: number }[] = [];
  const found: string[][] = [];
  for (const { query: text } of gold) {
    Object.assign(read, { bytes: 0, files: 0 });
    const started = performance.now();
    const { hits } = await engine.search(text);
    costs.push({ ...read, ms: performance.now() - started });
    found.push(hits.map(({ url }) => url));
  }
  const { recall, precision, top1, mrr } = score(gold, found);
  const kb = (bytes: number): string => (bytes / 1024).toFixed(1);
  const of = (pick: 'bytes' | 'files' | 'ms', share: number): number =>
    quantile(
      costs.map((cost) => cost[pick]),
      share,
    );
  console.log(
    `\n合起来查${String(gold.length)}问：召回${recall.toFixed(3)}，精确${precision.toFixed(3)}，首条${top1.toFixed(3)}，MRR ${mrr.toFixed(3)}；` +
      `打开索引取${kb(opened.bytes)} KB、${String(opened.files)}个文件；` +
      `每问取中位${kb(of('bytes', 0.5))} KB、${String(of('files', 0.5))}个文件，p95 ${kb(of('bytes', 0.95))} KB；` +
      `Node里每问中位${median(costs.map(({ ms }) => ms)).toFixed(0)}毫秒，p95 ${of('ms', 0.95).toFixed(0)}毫秒。`,
  );
  console.log(`\n${printKinds(name, new Map([['本站检索（分包）', top1ByKind(gold, found)]]))}`);
}

async function open(directories: readonly string[], onRead: (bytes: number) => void): Promise<Engine> {
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(ORIGIN)) return original(input, init);
    const [bundle = '', ...path] = url.slice(ORIGIN.length).replace(/\?.*$/u, '').split('/');
    const body = await readFile(join(directories[Number(bundle)] ?? '', ...path));
    onRead(body.byteLength);
    return new Response(body);
  };
  const [first = '', ...others] = directories;
  const pagefind = (await import(pathToFileURL(join(first, 'pagefind.js')).href)) as Mergeable;
  await pagefind.options(indexWeights({ basePath: `${ORIGIN}0/` }));
  await pagefind.init();
  for (const at of others.keys()) await pagefind.mergeIndex(`${ORIGIN}${String(at + 1)}/`, indexWeights({}));
  return new Engine(pagefind, await loadLexicon(`${ORIGIN}0/${LEXICON_FILE}`));
}
