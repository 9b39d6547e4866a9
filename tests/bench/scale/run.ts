/*
 * npm run bench:scale [-- --sizes 10,100,1000]: the same made text built by this site and by plain Astro, from
 * empty caches; CPU seconds of each, and what one more article costs. A thousand takes about twenty minutes.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type MadeArticle, makeArticles } from './made-feature.ts';
import { writeContent, writePlain } from './write-content.ts';

const root = resolve(import.meta.dirname, '../../..');
const work = join(root, '.cache/bench-scale');
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '10,100,1000' } } });

interface Builder {
  name: string;
  write: (articles: readonly MadeArticle[], directory: string) => Promise<void>;
  command: string[];
}

const plain: Builder = {
  name: 'Astro',
  write: async (articles, directory) => {
    await cp(join(import.meta.dirname, 'peers/astro'), directory, { recursive: true });
    await writePlain(articles, join(directory, 'content'));
  },
  command: ['node_modules/astro/bin/astro.mjs', 'build'],
};
const ours: Builder = {
  name: 'this site',
  write: async (articles, directory) => {
    for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      await cp(join(root, part), join(directory, part), { recursive: true });
    await writeContent(articles, join(directory, 'content'));
  },
  command: ['src/cli/build.ts'],
};

/** Builds in a fresh copy. @returns user and system seconds of the whole process tree. */
async function cpuSeconds(
  { name, write, command }: Builder,
  articles: readonly MadeArticle[],
): Promise<number> {
  const directory = join(work, `${name.replace(' ', '-')}-${String(articles.length)}`);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await write(articles, directory);
  await symlink(join(root, 'node_modules'), join(directory, 'node_modules'));
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$@" 2>&1', 'bash', process.execPath, ...command],
    {
      cwd: directory,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: 'https://example.com' },
    },
  );
  if (status !== 0) throw new Error(`${name}, ${String(articles.length)} articles:\n${stdout.slice(-3000)}`);
  await rm(directory, { recursive: true });
  return (stderr.trim().split('\n').at(-1) ?? '').split(' ').reduce((sum, part) => sum + Number(part), 0);
}

console.log(`${cpus()[0]?.model ?? ''}, ${String(cpus().length)} cores, Node ${process.version}\n`);
console.log('| articles | Astro, CPU s | this site, CPU s | ratio | one more article, CPU s |');
console.log('| --- | --- | --- | --- | --- |');
let before: { size: number; seconds: number } | undefined;
for (const size of values.sizes.split(',').map(Number)) {
  const articles = makeArticles(size);
  const [theirs, seconds] = [await cpuSeconds(plain, articles), await cpuSeconds(ours, articles)];
  const more = before === undefined ? '' : ((seconds - before.seconds) / (size - before.size)).toFixed(2);
  const cells = [String(size), theirs.toFixed(1), seconds.toFixed(1), (seconds / theirs).toFixed(1), more];
  console.log(`| ${cells.join(' | ')} |`);
  before = { size, seconds };
}
