/*
 * npm run bench:pages [-- options]: the same articles, in the same run, this site and a few themes by Lighthouse, in
 * one table.
 *   --sites ours,starlight,cactus,paper   which sites (all unless given)
 *   --pages front,article,timeline,search which pages (all unless given)
 *   --rounds 5                            how often each is measured; the median counts
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Result } from 'lighthouse';
import { prepareBrowser } from '../../browser/machine.ts';
import { loadArticles, type Article } from './articles.ts';
import { figures, measure, shortfalls } from './lighthouse.ts';
import { PAGE_KINDS, PAGE_NAMES, type PageKind } from './pages.ts';
import { PEERS } from './peers.ts';
import { serve } from './server.ts';
import { setUpPeer } from './set-up.ts';
import { medians, ratioTable, resultTable, type Row } from './table.ts';

const root = resolve(import.meta.dirname, '../../..');
const work = resolve(root, '.cache/bench-pages');
const dist = resolve(root, process.env['OUT_DIR'] ?? 'dist');
const OURS = '本站';
const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: ['ours', ...Object.keys(PEERS)].join(',') },
    pages: { type: 'string', default: PAGE_KINDS.join(',') },
    rounds: { type: 'string', default: '5' },
  },
});

/** A page of a site. */
interface Target {
  /** For the file name of the report. */
  key: string;
  site: string;
  kind: PageKind;
  url: string;
  reports: Result[];
}

/** A built site and the paths of its pages. */
async function prepareSite(
  key: string,
  articles: readonly Article[],
  longest: Article,
): Promise<{ name: string; directory: string; paths: Partial<Record<PageKind, string>> }> {
  if (key === 'ours') {
    if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} 里没有成品，先运行 npm run build`);
    const article = `/articles/${longest.slug}/`;
    return {
      name: OURS,
      directory: dist,
      paths: { front: '/', article, timeline: '/timeline/', search: '/search/' },
    };
  }
  const peer = PEERS[key];
  if (peer === undefined) throw new Error(`没有 ${key} 这一家；可选：ours,${Object.keys(PEERS).join(',')}`);
  console.error(`准备 ${peer.name}……`);
  const directory = await setUpPeer(key, peer, join(work, key), articles);
  return { name: peer.name, directory, paths: peer.pages(longest) };
}

function describeMachine(): string {
  const memory = String(Math.round(totalmem() / 2 ** 30));
  const load = loadavg()[1]?.toFixed(1) ?? '不详';
  return `机器：${cpus()[0]?.model ?? '不详'}，${String(cpus().length)}核，${memory} GB，五分钟平均负载${load}；Node ${process.version}`;
}

const articles = await loadArticles(join(root, 'content/articles'));
const [longest] = articles;
if (longest === undefined) throw new Error('content/articles 里没有文章');
const kinds = values.pages.split(',') as PageKind[];
const targets: Target[] = [];
const servers: { stop: () => void }[] = [];
try {
  for (const key of values.sites.split(',')) {
    const { name, directory, paths } = await prepareSite(key, articles, longest);
    const server = await serve(directory);
    servers.push(server);
    for (const kind of kinds) {
      const path = paths[kind];
      if (path !== undefined) targets.push({ key, site: name, kind, url: server.url + path, reports: [] });
    }
  }
  targets.sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  const program = await prepareBrowser();
  // A round measures all sites before the next: they share what else the machine does.
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    console.error(`第${String(round)}轮……`);
    for (const target of targets) target.reports.push(await measure(program, target.url));
  }
} finally {
  for (const server of servers) server.stop();
}

const rows: Row[] = targets.map(({ site, kind, reports }) => ({
  page: PAGE_NAMES[kind],
  site,
  figures: medians(reports.map(figures)),
}));
const [first] = targets[0]?.reports ?? [];
console.log(describeMachine());
console.log(
  `Lighthouse ${first?.lighthouseVersion ?? ''}，${first?.environment.hostUserAgent ?? ''}；${new Date().toISOString().slice(0, 10)}\n`,
);
console.log(`${resultTable(rows)}\n`);
console.log(`${ratioTable(rows, OURS)}\n`);

const reportDir = join(work, 'reports');
await mkdir(reportDir, { recursive: true });
for (const { key, site, kind, reports } of targets) {
  const last = reports.at(-1);
  if (last === undefined) continue;
  await writeFile(join(reportDir, `${key}-${kind}.json`), JSON.stringify(last));
  if (site !== OURS) continue;
  for (const { category, id, title, where } of shortfalls(last)) {
    console.log(`${PAGE_NAMES[kind]}：${category} ${id} ${title}`);
    for (const line of where) console.log(`    ${line}`);
  }
}
