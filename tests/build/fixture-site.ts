import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCopy } from './build-copy.ts';
import { PARTS } from './project-copy.ts';
import type { BuiltSite } from './site.ts';

const CONTENT = 'tests/fixtures/feature';

/** The second feature, built under a base path. */
export interface FixtureSite extends BuiltSite {
  /** Root of the copy it was built in; its `.cache/` holds what the cards were drawn from. */
  root: string;
  /** Output of the build, without colours. */
  log: string;
}

function fileNames(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => fileNames(join(path, name)));
}

/** Fingerprint of everything the build reads. */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of [...PARTS, CONTENT, 'package-lock.json']
    .filter((part) => existsSync(part))
    .flatMap(fileNames))
    hash.update(`${name}\0`).update(readFileSync(name));
  return hash.digest('hex');
}

const root = resolve('.cache/tests/fixture');
const built = {
  dir: join(root, 'dist'),
  site: 'https://example.com',
  base: '/feature/',
  contentDir: join(root, 'content'),
};
const stampFile = join(root, 'built.json');

interface Stamp {
  made: string;
  status: number | null;
  log: string;
}

function readStamp(): Stamp | undefined {
  return existsSync(stampFile) ? (JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp) : undefined;
}

/**
 * Builds the second feature once for all the tests that read it, and keeps it until something the build reads changes.
 * Called by the set-up of the built-page tests and of the browser tests, before any test runs.
 */
export function prepareFixtureSite(): void {
  const made = fingerprint();
  if (readStamp()?.made === made) return;
  mkdirSync(root, { recursive: true });
  for (const name of readdirSync(root).filter((entry) => entry !== '.cache'))
    rmSync(join(root, name), { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  cpSync(CONTENT, join(root, 'content'), { recursive: true });
  const { status, log } = buildCopy(root, { SITE_URL: built.site, BASE_PATH: built.base });
  writeFileSync(stampFile, JSON.stringify({ made, status, log } satisfies Stamp));
}

/**
 * The built second feature.
 * @throws with the output of the build when it failed, or was not prepared.
 */
export function fixtureSite(): FixtureSite {
  const stamp = readStamp();
  if (stamp === undefined)
    throw new Error('第二个专题还没有构建；请用 npm run test:build 或 npm run test:browser 运行这个测试。');
  if (stamp.status !== 0) throw new Error(`第二个专题没有造成：\n${stamp.log}`);
  return { ...built, root, log: stamp.log };
}
