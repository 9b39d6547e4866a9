import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { BuildEnvironment } from '../../lib/environment.ts';

/** What a build reads besides the content. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What of the settings decides how a site is built. */
type Inputs = Pick<BuildEnvironment, 'site' | 'siteIsLocal' | 'base' | 'contentDir'>;

/**
 * Digest of everything a build is made from: sources, content and where the site is deployed; the port of this machine,
 * which a site without SITE_URL has in its addresses, does not count.
 * @param root project directory, the current one by default.
 */
export function inputsDigest({ site, siteIsLocal, base, contentDir }: Inputs, root = '.'): string {
  const hash = createHash('sha256').update(`${siteIsLocal ? '' : site}${base}`);
  const files = [...SOURCES, contentDir].flatMap((part) => filesIn(resolve(root, part)));
  for (const file of files.sort())
    hash.update(relative(root, file).split(sep).join('/')).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

const recordOf = (outDir: string): string =>
  join('.cache', 'built-from', `${outDir.replaceAll(/[^\w.-]+/g, '_')}.txt`);

/** Remembers what the finished site in `outDir` was built from. */
export function recordInputs(outDir: string, digest: string): void {
  const record = recordOf(outDir);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, digest);
}

/** @throws Where the finished site is missing or not what the present sources and content give; it says what to run. */
export function requireFreshBuild(settings: BuildEnvironment): void {
  const { outDir } = settings;
  if (!existsSync(join(outDir, 'index.html')))
    throw new Error(`${outDir} 里没有成品，请先运行 npm run build。`);
  const record = recordOf(outDir);
  const builtFrom = existsSync(record) ? readFileSync(record, 'utf8') : undefined;
  if (builtFrom !== inputsDigest(settings))
    throw new Error(
      `${outDir} 不是由现在的源码、内容与部署设置（SITE_URL、BASE_PATH）造的，请先重新运行 npm run build。`,
    );
}
