/*
 * npm run licenses: a bill of materials (CycloneDX, written by npm sbom) and a list of licences, into .cache/licenses/.
 * A package whose licence is unknown or not free is listed, and the command fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFree, READ_BY_HAND } from './judge.ts';
import { lockedPackages } from './packages.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/licenses');

interface BillOfMaterials {
  bomFormat: string;
  specVersion: string;
  components: unknown[];
}

/** npm's own bill; after the lock file, so with packages of other platforms. */
function billOfMaterials(): BillOfMaterials {
  const made = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  if (made.status !== 0) throw new Error(`npm sbom 没有写成：${made.stderr.trim()}`);
  return JSON.parse(made.stdout) as BillOfMaterials;
}

const packages = lockedPackages(root).map((one) => {
  const key = `${one.name}@${one.version}`;
  return { ...one, key, license: READ_BY_HAND[key] ?? one.license };
});
const refused = packages.filter(({ license }) => license === undefined || !isFree(license));
const kinds = Map.groupBy(packages, ({ license }) => license ?? '没有写明');
const counts = [...kinds]
  .sort(([, one], [, other]) => other.length - one.length)
  .map(([license, all]) => `| ${license} | ${String(all.length)} |`);
const rows = packages.map(
  ({ name, version, license, dev }) =>
    `| ${name} | ${version} | ${license ?? '没有写明'} | ${dev ? '开发' : '运行'} |`,
);

mkdirSync(folder, { recursive: true });
const bill = billOfMaterials();
writeFileSync(join(folder, 'sbom.cdx.json'), JSON.stringify(bill, null, 2));
writeFileSync(
  join(folder, 'licenses.md'),
  [
    '# 许可证一览\n',
    '| 许可证 | 包数 |',
    '| --- | --- |',
    ...counts,
    '',
    '| 包 | 版本 | 许可证 | 用处 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n'),
);
console.log(
  `${bill.bomFormat} ${bill.specVersion}：${String(bill.components.length)}项；锁文件${String(packages.length)}个包，${String(kinds.size)}种许可证。`,
);
console.log(`写在 ${folder}`);
for (const { key, license } of refused)
  console.error(
    `${key} 的许可证${license === undefined ? '没有写明' : `是“${license}”`}：看过全文，自由的就记进 tests/licenses/judge.ts，否则换掉这个包。`,
  );
process.exitCode = refused.length > 0 ? 1 : 0;
