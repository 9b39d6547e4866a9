import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';

/**
 * Where a build writes until it has passed: Astro's `outDir`. Always the same folder, as Node keeps what it has compiled
 * by the path of the file, and one build runs at a time (lock.ts).
 */
export const STAGING = '.build';

const incomingOf = (target: string): string => `${target}.new`;
const outgoingOf = (target: string): string => `${target}.old`;

/**
 * Removes what an interrupted build left. One that stopped between the two renames of `swapInto` has moved the old
 * site aside: it comes back.
 * @param outDir The finished site.
 * @param root The project, which holds the staging folder.
 * @throws When `outDir` is no folder that may be replaced whole.
 */
export function clearLeftovers(outDir: string, root: string): void {
  const target = resolve(outDir);
  assertReplaceable(target, root);
  const outgoing = outgoingOf(target);
  if (existsSync(outgoing) && !existsSync(target)) renameSync(outgoing, target);
  for (const path of [join(root, STAGING), incomingOf(target), outgoing])
    rmSync(path, { recursive: true, force: true });
}

/** A wrong OUT_DIR must never cost anything but an earlier site. */
function assertReplaceable(target: string, root: string): void {
  const path = relative(target, root);
  if (path === '' || !path.startsWith('..')) {
    throw new Error(`OUT_DIR 不能是项目目录或它的上级：${target}。请改成一个单独的目录，如 dist。`);
  }
  if (!existsSync(target) || existsSync(join(target, 'index.html'))) return;
  if (readdirSync(target).length === 0) return;
  throw new Error(`OUT_DIR 里有别的文件，不像以前的成品：${target}。请换一个目录，或先清空它。`);
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/**
 * Replaces the old site by the new one. Between the two renames there is none for some microseconds: Node has no call
 * that exchanges two folders, and behind a symbolic link `dist/` could not be copied whole. The local server waits
 * and looks again (`src/cli/server/`).
 * @param staged The new site; it is gone afterwards.
 * @param target The old site, if there is one.
 * @param root The project, which must not be replaced.
 * @throws When `target` is no folder that may be replaced whole.
 */
export function swapInto(staged: string, target: string, root: string): void {
  assertReplaceable(target, root);
  mkdirSync(dirname(target), { recursive: true });
  const [incoming, outgoing] = [incomingOf(target), outgoingOf(target)];
  move(staged, incoming);
  if (existsSync(target)) renameSync(target, outgoing);
  try {
    renameSync(incoming, target);
  } catch (error) {
    if (existsSync(outgoing)) renameSync(outgoing, target);
    throw error;
  }
  rmSync(outgoing, { recursive: true, force: true });
}

/** The last step: only what has passed every check replaces the finished site. */
export function publish(staged: string, outDir: string, logger: AstroIntegrationLogger): void {
  swapInto(staged.replace(/[\\/]$/, ''), resolve(outDir), process.cwd());
  logger.info(`成品已放进 ${outDir}。`);
}
