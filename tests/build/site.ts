import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { requireFreshBuild } from '../../src/build/publish/built-from.ts';
import { readEnvironment } from '../../src/lib/environment.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** File within the site's folder, with `/`. */
  file: string;
  /** Path on the site without the base path, e.g. `/timeline/`. */
  path: string;
  html: string;
  tree: Root;
  /** Kept from search engines, and out of the sitemap. */
  noindex: boolean;
}

/** A built site and how it is deployed. */
export interface BuiltSite {
  dir: string;
  /** The base path, a slash at both ends. */
  base: string;
  /** The origin, without a slash at its end. */
  site: string;
  contentDir: string;
}

let own: BuiltSite | undefined;

/**
 * The site that `npm run build` made, found by the environment variables.
 * @throws when it is missing or older than the sources.
 */
export function builtSite(): BuiltSite {
  if (own !== undefined) return own;
  const settings = readEnvironment(process.env);
  requireFreshBuild(settings);
  const { outDir, base, siteIsLocal, contentDir } = settings;
  const site = siteIsLocal ? localSite(outDir) : settings.site;
  own = { dir: outDir, base, site, contentDir };
  return own;
}

/** Without SITE_URL a site has this machine's address, with the port that PORT named when it was built. */
function localSite(dir: string): string {
  const { origin } = new URL(
    /rel="canonical" href="([^"]+)/.exec(readFileSync(join(dir, 'index.html'), 'utf8'))?.[1] ?? '',
  );
  if (!/^http:\/\/localhost:\d+$/.test(origin)) throw new Error(`${dir} was built with SITE_URL`);
  return origin;
}

/** All files of a site within its folder, with `/`. */
export function builtFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, sep).length).split(sep).join('/'))
    .sort();
}

/** Parsed pages by directory: the test files of one worker share them, and only read them. */
const parsed = new Map<string, readonly BuiltPage[]>();

/**
 * The pages of the edition in a directory, without those that only redirect. The Traditional edition is a site of its
 * own, below `hant/`.
 */
export function builtPages(dir: string): readonly BuiltPage[] {
  const known = parsed.get(dir) ?? readPages(dir);
  parsed.set(dir, known);
  return known;
}

function readPages(dir: string): BuiltPage[] {
  return builtFiles(dir)
    .filter((file) => file.endsWith('.html') && !file.startsWith('hant/'))
    .map((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      const tree = fromHtml(html);
      const robots = select('meta[name=robots]', tree)?.properties['content'];
      return {
        file,
        path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
        html,
        tree,
        noindex: typeof robots === 'string' && robots.includes('noindex'),
      };
    })
    .filter(({ tree }) => select('meta[http-equiv=refresh]', tree) === undefined);
}

/** A page of each type of the Traditional edition; the rest are built alike (hant.test.ts). */
export function hantPages(dir: string): BuiltPage[] {
  const types = Map.groupBy(builtPages(join(dir, 'hant')), ({ path }) => path.split('/')[1]);
  return [...types.values()].flatMap(([first]) =>
    first === undefined ? [] : [{ ...first, path: `/hant${first.path}` }],
  );
}

/** All addresses of the sitemap. */
export function sitemapUrls(dir: string): string[] {
  return builtFiles(dir)
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...readFileSync(join(dir, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map((match) => match[1] ?? '');
}

/** Removes all white space, to compare words alone. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');
