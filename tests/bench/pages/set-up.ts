import { spawnSync } from 'node:child_process';
import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { Article } from './articles.ts';
import type { Peer } from './peers.ts';

/** Not taken from a theme's package: its own manifest gives way to the one in peers/, which pins versions. */
const NOT_PROJECT = new Set(['package.json', 'package-lock.json', 'node_modules']);

/**
 * Installs and builds a site to compare with.
 * @param key Its folder in `peers/`.
 * @param project Where to; installed by the same lock file before, it is not installed again.
 * @returns The folder of the built site.
 * @throws When the theme's sources are not as expected, or installing or building fails.
 */
export async function setUpPeer(
  key: string,
  peer: Peer,
  project: string,
  articles: readonly Article[],
): Promise<string> {
  const recipe = join(import.meta.dirname, 'peers', key);
  await install(recipe, project);
  for (const leftover of ['src', 'public', 'dist']) {
    await rm(join(project, leftover), { recursive: true, force: true });
  }
  if (peer.theme !== undefined) {
    const theme = join(project, 'node_modules', peer.theme);
    await cp(theme, project, {
      recursive: true,
      filter: (source) => !NOT_PROJECT.has(source.slice(theme.length + 1)),
    });
  } else {
    await cp(join(recipe, 'files'), project, { recursive: true });
  }
  for (const pattern of peer.drop) {
    for await (const name of glob(pattern, { cwd: project })) await rm(join(project, name));
  }
  for (const { file, from, to } of peer.edits) {
    const source = await readFile(join(project, file), 'utf8');
    const edited = source.replace(from, to);
    if (edited === source) throw new Error(`${peer.name}：${file} 里没有要改的 ${String(from)}`);
    await writeFile(join(project, file), edited);
  }
  const files = { ...peer.extra(articles) };
  for (const article of articles) {
    const { path, text } = peer.write(article);
    files[path] = text;
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  for (const command of peer.build) run(project, command);
  return join(project, 'dist');
}

async function install(recipe: string, project: string): Promise<void> {
  const lock = await readFile(join(recipe, 'package-lock.json'), 'utf8');
  const mark = join(project, 'node_modules/.bench-lock');
  if ((await readFile(mark, 'utf8').catch(() => '')) === lock) return;
  await mkdir(project, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) await cp(join(recipe, name), join(project, name));
  // Not npm ci: some registries lack optional packages of other platforms, so that the lock file does, and npm ci
  // refuses; versions that are locked hold all the same.
  run(project, ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund']);
  await writeFile(mark, lock);
}

function run(project: string, [program = '', ...args]: readonly string[]): void {
  const bin = join(project, 'node_modules/.bin');
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status === 0) return;
  const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n');
  throw new Error(`${project}：${[program, ...args].join(' ')} 失败\n${error?.message ?? tail}`);
}
