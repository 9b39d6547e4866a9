/*
 * npm run bench:scale [-- 选项]：造出的文库，同样的文字，各家各建一遍，排在一张表里。一次只建一家。
 *   --sizes 200,1000                            篇数（缺省 200,1000；10000 要很久）
 *   --sites astro,astro-md,eleventy,hugo,ours-one-card,ours   量哪几家（缺省全部；hugo 要自己装，Debian 的就行）
 *   --incremental                               再改一篇，缓存留着，量改一篇要多少
 *   --limit 2400                                一次构建最多几秒
 *   --profile                                   本站另记 V8 的 CPU 样本，按出处归类（样本本身要花些 CPU）
 *   --source <目录>                             量另一份本站的源码（缺省就是这一份）
 */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeArchive, type Archive, type MadeArticle } from './corpus.ts';
import { measureBuild, type Cost } from './measure-build.ts';
import { profileOf } from './profile.ts';
import { makeSites, OUTPUT, type Site } from './sites.ts';
import { stepsOf } from './steps.ts';
import { againTable, costTable, growthTable, type Row } from './table.ts';
import { outputSize, pageWeight } from './weigh.ts';

const root = resolve(import.meta.dirname, '../../..');
const work = join(root, '.cache/bench-scale');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,1000' },
    sites: { type: 'string' },
    incremental: { type: 'boolean', default: false },
    limit: { type: 'string', default: '2400' },
    profile: { type: 'boolean', default: false },
    source: { type: 'string', default: root },
  },
});
const sites = makeSites(resolve(values.source));

/** 改过的第一篇：首段添一句。 */
function edited({ articles }: Archive): MadeArticle {
  const [first] = articles;
  if (first === undefined) throw new Error('一篇也没有');
  const parts = first.parts.map((part, at) =>
    at === 0 ? { ...part, text: `${part.text}又添一句。` } : part,
  );
  return { ...first, parts };
}

const withoutLog = ({ wall, cpu, memory }: Cost): Omit<Cost, 'log'> => ({ wall, cpu, memory });

async function build(key: string, site: Site, directory: string, kind: string): Promise<Cost> {
  const { command, cwd, env } = site.build(directory);
  const isProfiled = values.profile && key.startsWith('ours');
  const samples = join(directory, `profile-${kind}`);
  const cost = await measureBuild(
    {
      command,
      cwd,
      env: { ...env, ...(isProfiled ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${samples}` } : {}) },
    },
    Number(values.limit),
  );
  const said = cost.log.map(({ text, cpu }) => `${cpu.toFixed(1).padStart(7)} ${text}\n`).join('');
  await writeFile(`${directory}-${kind}.log`, said);
  if (key.startsWith('ours')) {
    const lines = stepsOf(cost.log).map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`);
    console.log(`${site.name}，各步CPU秒（${kind}）：${lines.join('；')}\n`);
  }
  if (isProfiled) console.log(`${await profileOf(samples)}\n`);
  return cost;
}

async function measure(archive: Archive, key: string, site: Site): Promise<Row> {
  const size = archive.articles.length;
  const directory = join(work, String(size), key);
  const row: Row = { size, key, name: site.name };
  console.error(`${site.name}，${String(size)}篇……`);
  try {
    await site.write(archive, directory);
    row.full = withoutLog(await build(key, site, directory, 'full'));
    const output = join(directory, OUTPUT);
    Object.assign(row, await outputSize(output), { weight: await pageWeight(output) });
    if (values.incremental) {
      await site.writeOne(edited(archive), directory);
      row.again = withoutLog(await build(key, site, directory, 'again'));
    }
  } catch (error) {
    row.failure = error instanceof Error ? error.message : String(error);
    console.error(`${site.name}，${String(size)}篇，没有量成：${row.failure}`);
  }
  await appendFile(join(work, 'rows.jsonl'), `${JSON.stringify(row)}\n`);
  return row;
}

const memory = String(Math.round(totalmem() / 2 ** 30));
console.log(
  `机器：${cpus()[0]?.model ?? '不详'}，${String(cpus().length)}核，${memory} GB；Node ${process.version}；${new Date().toISOString().slice(0, 10)}，` +
    `开始时五分钟平均负载${loadavg()[1]?.toFixed(1) ?? '不详'}\n`,
);
await mkdir(work, { recursive: true });
const rows: Row[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const archive = makeArchive(size);
  for (const key of values.sites?.split(',') ?? Object.keys(sites)) {
    const site = sites[key];
    if (site === undefined) throw new Error(`没有 ${key} 这一家；可选：${Object.keys(sites).join(',')}`);
    rows.push(await measure(archive, key, site));
  }
}
console.log(`${costTable(rows)}\n`);
if (values.incremental) console.log(`${againTable(rows)}\n`);
console.log(growthTable(rows));
