import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** 副本里跑一个程序的结果。 */
interface Run {
  ok: boolean;
  log: string;
}

/** 副本部署在哪里；测试里的地址都照它写。 */
export const DEPLOYED = { site: 'https://example.com', base: '/feature/' } as const;

/**
 * 在副本里跑 `src/cli/` 的一个程序，部署在子路径下。
 * @param root 副本的根目录，见 project-copy.ts。
 */
export function runIn(root: string, program: 'build' | 'record-permalinks'): Run {
  const result = spawnSync(process.execPath, [resolve(`src/cli/${program}.ts`)], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: DEPLOYED.site,
      BASE_PATH: DEPLOYED.base,
      CONTENT_DIR: 'content',
      OUT_DIR: 'dist',
    },
  });
  return {
    ok: result.status === 0,
    log: stripVTControlCharacters(`${result.stdout}${result.stderr}`),
  };
}

/** 副本里一篇文章的文件。 */
export const articleFile = (root: string, slug: string): string =>
  join(root, 'content/articles', `${slug}.mdx`);

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** 文章改名：旧地址从此没有，发布记录与站内提到它的地方一并改过来。 */
export function renameArticle(root: string, from: string, to: string): void {
  renameSync(articleFile(root, from), articleFile(root, to));
  const [before, after] = [from, to].map((slug) => join(root, 'content/published', `${slug}.txt`));
  if (before !== undefined && after !== undefined && existsSync(before)) renameSync(before, after);
  const folder = join(root, 'content/articles');
  for (const name of readdirSync(folder))
    edit(join(folder, name), (text) =>
      text
        .replaceAll(`/articles/${from}/`, `/articles/${to}/`)
        .replaceAll(/^related: .*$/gm, (line) => line.replace(new RegExp(`\\b${from}\\b`), to)),
    );
  const lists = ['events.yaml', 'cooperation.yaml'].map((list) => join(root, 'content', list));
  for (const list of lists.filter((file) => existsSync(file)))
    edit(list, (text) => text.replaceAll(`article: ${from}\n`, `article: ${to}\n`));
}

/** 段落改编号：旧编号从此没有，“一分钟读懂”里指向它的一并改过来。 */
export function renameBlock(root: string, slug: string, from: string, to: string): void {
  edit(articleFile(root, slug), (text) =>
    text
      .replaceAll(new RegExp(`\\^${from}$`, 'gm'), `^${to}`)
      .replaceAll(new RegExp(`to: ${from}\\b(?!-)`, 'g'), `to: ${to}`),
  );
}

/** 一篇文章里的段落编号，按次序；小标题的不算。 */
export function blockIds(root: string, slug: string): string[] {
  const text = readFileSync(articleFile(root, slug), 'utf8');
  return [...text.matchAll(/^(?!#).* \^([a-z0-9-]+)$/gm)].map((match) => match[1] ?? '');
}

/** 写转向表。 */
export function writeRedirects(root: string, moves: readonly (readonly [from: string, to: string])[]): void {
  const entries = moves.map(([from, to]) => `- from: ${from}\n  to: ${to}\n`);
  writeFileSync(join(root, 'content/redirects.yaml'), entries.join(''));
}
