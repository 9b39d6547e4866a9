import { spawnSync } from 'node:child_process';
import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { Article } from './articles.ts';
import type { Peer } from './peers.ts';

/** 主题包里不进项目的：包自己的清单由 peers/ 里写死版本的那份代替。 */
const NOT_PROJECT = new Set(['package.json', 'package-lock.json', 'node_modules']);

/**
 * 装好并构建一家对照。
 * @param key `peers/` 里的文件夹名。
 * @param project 放到哪里；已经按同一份锁文件装过的，不再装。
 * @returns 成品目录。
 * @throws 主题的源码和预期不同，或装不上、构建失败时。
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
  // 不用 npm ci：别的平台才用的可选包，有的镜像没有，锁文件里就缺，npm ci 会拒绝；已锁的版本照样算数。
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
