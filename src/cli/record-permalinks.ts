import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collectAddresses } from '../build/permalinks/collect.ts';
import { readBuiltSite } from '../build/page-checks/site.ts';
import { formatProblem } from '../checks/problem.ts';
import { RECORD_FILE } from '../checks/published/record.ts';
import { readEnvironment } from '../lib/environment.ts';
import { recordPublished } from './content/record-published.ts';
import { runCommand } from './run-command.ts';

/** `npm run permalinks`, after publication: records the addresses of the built site, every line, and what articles state. */
async function main(): Promise<void> {
  const { contentDir, outDir, base, site } = readEnvironment(process.env);
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new Error(`${outDir} 里没有成品，请先运行 npm run build。`);
  }
  const current = collectAddresses(await readBuiltSite(outDir, { base, site }));
  const { problems, added, written } = await recordPublished(contentDir, current);
  if (problems.length > 0) {
    for (const problem of problems) console.error(formatProblem(problem));
    console.error('有错误，地址与发布记录都没有动。');
    process.exitCode = 1;
    return;
  }
  console.log(`${join(contentDir, RECORD_FILE)}：添了${String(added.length)}个地址。`);
  for (const address of added) console.log(`  ${address}`);
  console.log(`记了${String(written.length)}篇文章所说的事实。`);
  for (const slug of written) console.log(`  ${slug}`);
}

await runCommand(main);
