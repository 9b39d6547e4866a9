import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Redirect } from '../../schemas/redirect.ts';
import type { BuiltPage, BuiltSite } from '../page-checks/model.ts';
import { withBase } from '../../lib/edition.ts';
import { addAlias, addMovedNote } from './anchors.ts';
import { splitAddress } from './compare.ts';
import { pageTitle, redirectPage } from './redirect-page.ts';

function pageAt(built: BuiltSite, path: string): BuiltPage | undefined {
  return built.pages.find((page) => page.path === path);
}

const treeOf = async (dir: string, { file }: BuiltPage): Promise<Root> =>
  fromHtml(await readFile(join(dir, file), 'utf8'));

async function moveId(dir: string, redirect: Redirect, all: readonly Redirect[], built: BuiltSite) {
  const from = splitAddress(redirect.from);
  const to = splitAddress(redirect.to);
  // Where the old page went too, browsers carry the #id to the new one.
  const landing = all.find((other) => other.from === from.path)?.to ?? from.path;
  const page = pageAt(built, splitAddress(landing).path);
  const target = pageAt(built, to.path);
  if (page === undefined || target === undefined || from.id === undefined || page.ids.includes(from.id))
    return;
  const file = join(dir, page.file);
  const html = await readFile(file, 'utf8');
  const here = page.path === to.path && to.id !== undefined;
  const moved = here
    ? addAlias(html, from.id, to.id ?? '')
    : addMovedNote(html, from.id, withBase(redirect.to, built.base), pageTitle(await treeOf(dir, target)));
  await writeFile(file, moved);
}

async function movePage(dir: string, { from, to }: Redirect, built: BuiltSite): Promise<void> {
  const { path } = splitAddress(to);
  const target = pageAt(built, path);
  const file = from.endsWith('/') ? `${from}index.html` : from;
  // What is no page, e.g. a renamed feed, only the host's _redirects can help.
  if (target === undefined || !file.endsWith('.html')) return;
  await mkdir(dirname(join(dir, file)), { recursive: true });
  await writeFile(
    join(dir, file),
    redirectPage(await treeOf(dir, target), {
      href: withBase(to, built.base),
      url: built.site + withBase(path, built.base),
    }),
  );
}

/**
 * Writes redirects into the site: `_redirects` and a small page for a page, the id into its page for an id.
 * @param redirects Redirects that have been checked.
 */
export async function applyRedirects(
  dir: string,
  redirects: readonly Redirect[],
  built: BuiltSite,
): Promise<void> {
  const pages = redirects.filter(({ from }) => !from.includes('#'));
  // One after the other: a page may have several.
  for (const redirect of redirects)
    if (redirect.from.includes('#')) await moveId(dir, redirect, redirects, built);
  for (const redirect of pages) await movePage(dir, redirect, built);
  if (pages.length === 0) return;
  // As Netlify, Cloudflare Pages and other static hosts read it.
  const lines = pages.map(({ from, to }) => `${withBase(from, built.base)} ${withBase(to, built.base)} 301`);
  await writeFile(join(dir, '_redirects'), `${lines.join('\n')}\n`);
}
