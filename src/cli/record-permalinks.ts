import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuiltSite } from '../build/page-checks/site.ts';
import { formatProblem } from '../checks/problem.ts';
import { PUBLISHED_DIR } from '../checks/published/record.ts';
import { collectAddresses } from '../build/permalinks/collect.ts';
import { replaceSource } from '../lib/replace-file.ts';
import { formatManifest, MANIFEST_FILE, parseManifest } from '../build/permalinks/compare.ts';
import { type BuildEnvironment, readEnvironment } from '../lib/environment.ts';
import { recordPublished } from './content/record-published.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run permalinks`, after publication: adds new addresses to the record, and what each article states to
 * `published/`. Addresses are never removed; redirects tell where they went. Where facts changed without a
 * correction, nothing is recorded.
 */

async function recordAddresses({ contentDir, outDir, base, site }: BuildEnvironment): Promise<void> {
  const file = join(contentDir, MANIFEST_FILE);
  const recorded = existsSync(file) ? parseManifest(await readFile(file, 'utf8')) : new Set<string>();
  const current = collectAddresses(await readBuiltSite(outDir, { base, site }));
  const added = [...current].filter((address) => !recorded.has(address));
  if (added.length > 0) replaceSource(file, formatManifest([...recorded, ...current]));
  console.log(`${file}：添了${String(added.length)}个地址。`);
  for (const address of added) console.log(`  ${address}`);
}

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const { contentDir, outDir } = environment;
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new Error(`${outDir} 里没有成品，请先运行 npm run build。`);
  }
  const { problems, written } = await recordPublished(contentDir);
  if (problems.length > 0) {
    for (const problem of problems) console.error(formatProblem(problem));
    console.error('有错误，地址与发布记录都没有动。');
    process.exitCode = 1;
    return;
  }
  await recordAddresses(environment);
  console.log(`${join(contentDir, PUBLISHED_DIR)}：记了${String(written.length)}篇文章。`);
  for (const slug of written) console.log(`  ${slug}`);
}

await runCommand(main);
