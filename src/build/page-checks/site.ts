import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { inlineHashes } from '../headers/policy.ts';
import { isRedirect, permanentIds } from '../permalinks/collect.ts';
import { readSearchable } from '../../search/build/searchable.ts';
import { findAll } from '../../lib/find.ts';
import { addressesOf } from './addresses.ts';
import type { PageFacts, BuiltPage, BuiltSite } from './model.ts';
import { PAGE_RULES } from './page-rules.ts';
import { listFiles } from '../../lib/files.ts';

/** Parses the page at `path`, without the base, e.g. `/articles/x/`. */
export function readPageFacts(html: string, path: string): PageFacts {
  const tree = fromHtml(html);
  const elements = findAll(tree);
  const ids = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  return {
    ids,
    permanentIds: permanentIds(tree),
    isRedirect: isRedirect(tree),
    addresses: addressesOf(elements),
    inline: inlineHashes(html),
    problems: PAGE_RULES.flatMap((rule) => [...rule({ path, tree, elements, ids })]),
    searchable: /data-search-(?:record|entry)/.test(html) ? readSearchable(tree, path) : [],
  };
}

/** What was parsed by this process: several steps of a build ask, and a page that has not changed is parsed once. */
const parsed = new Map<string, { html: string; facts: PageFacts }>();

function factsOf(file: string, path: string, html: string): PageFacts {
  const known = parsed.get(file);
  if (known?.html === html) return known.facts;
  const facts = readPageFacts(html, path);
  parsed.set(file, { html, facts });
  return facts;
}

/** The pages of a built site, ordered by address; Pagefind's own are left out. */
export async function readBuiltPages(dir: string, names?: readonly string[]): Promise<BuiltPage[]> {
  const files = (names ?? (await listFiles(dir))).filter(
    (file) => file.endsWith('.html') && !file.startsWith('pagefind/'),
  );
  return Promise.all(
    files.map(async (file) => {
      const path = `/${file}`.replace(/index\.html$/, '');
      const at = join(dir, file);
      return { file, path, ...factsOf(at, path, await readFile(at, 'utf8')) };
    }),
  );
}

/**
 * The pages of a built site and the names of all its files.
 * @param list Which files count, all by default.
 */
export async function readBuiltSite(
  dir: string,
  { base, site }: Pick<BuiltSite, 'base' | 'site'>,
  list: (dir: string) => Promise<string[]> = listFiles,
): Promise<BuiltSite> {
  const files = await list(dir);
  return { site, base, files: new Set(files), pages: await readBuiltPages(dir, files) };
}
