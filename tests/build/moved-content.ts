import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What a program in the copy gave. */
interface Run {
  ok: boolean;
  log: string;
}

/** Where the copy is deployed; addresses in the tests are written accordingly. */
export const DEPLOYED = { site: 'https://example.com', siteIsLocal: false, base: '/feature/' } as const;

/**
 * Runs a program of `src/cli/` in the copy, deployed under a base path.
 * @param root The copy, see project-copy.ts.
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

/** The file of an article in the copy. */
export const articleFile = (root: string, slug: string): string =>
  join(root, 'content/articles', `${slug}.mdx`);

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Renames an article: its old address is gone; what refers to it follows. */
export function renameArticle(root: string, from: string, to: string): void {
  renameSync(articleFile(root, from), articleFile(root, to));
  const folder = join(root, 'content/articles');
  for (const name of readdirSync(folder))
    edit(join(folder, name), (text) =>
      text
        .replaceAll(`/articles/${from}/`, `/articles/${to}/`)
        .replaceAll(/^related: .*$/gm, (line) => line.replace(new RegExp(`\\b${from}\\b`), to)),
    );
  const lists = ['events.yaml', 'cooperation.yaml', 'feature.yaml'].map((list) =>
    join(root, 'content', list),
  );
  for (const list of lists.filter((file) => existsSync(file)))
    edit(list, (text) => text.replaceAll(new RegExp(`article: ${from}\\b(?!-)`, 'g'), `article: ${to}`));
}

/** Renames the id of a block: the old one is gone; key points that lead to it follow. */
export function renameBlock(root: string, slug: string, from: string, to: string): void {
  edit(articleFile(root, slug), (text) =>
    text
      .replaceAll(new RegExp(`\\^${from}$`, 'gm'), `^${to}`)
      .replaceAll(new RegExp(`to: ${from}\\b(?!-)`, 'g'), `to: ${to}`),
  );
}

/** Ids of the blocks of an article in their order, without those of headings. */
export function blockIds(root: string, slug: string): string[] {
  const text = readFileSync(articleFile(root, slug), 'utf8');
  return [...text.matchAll(/^(?!#).* \^([a-z0-9-]+)$/gm)].map((match) => match[1] ?? '');
}

/** Writes the list of redirects. */
export function writeRedirects(root: string, moves: readonly (readonly [from: string, to: string])[]): void {
  const entries = moves.map(([from, to]) => `- from: ${from}\n  to: ${to}\n`);
  writeFileSync(join(root, 'content/redirects.yaml'), entries.join(''));
}
