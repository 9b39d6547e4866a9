import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuiltSite } from '../checks/built/site.ts';
import { collectAddresses } from '../permalinks/collect.ts';
import { formatManifest, MANIFEST_FILE, parseManifest } from '../permalinks/manifest.ts';
import { readEnvironment } from '../site/environment.ts';

/** npm run permalinks：把成品里的新地址添进清单。只添不删，删去的由转向表说明去向。 */

const { contentDir, outDir, base, site } = readEnvironment(process.env);
const file = join(contentDir, MANIFEST_FILE);
if (existsSync(join(outDir, 'index.html'))) {
  const recorded = existsSync(file) ? parseManifest(await readFile(file, 'utf8')) : new Set<string>();
  const current = collectAddresses(await readBuiltSite(outDir, { base, site }));
  const added = [...current].filter((address) => !recorded.has(address));
  await writeFile(file, formatManifest([...recorded, ...current]));
  console.log(`${file}：添了${String(added.length)}个地址。`);
  for (const address of added) console.log(`  ${address}`);
} else {
  console.error(`${outDir} 里没有成品，请先运行 npm run build。`);
  process.exitCode = 1;
}
