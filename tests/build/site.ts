import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { requireFreshBuild } from '../../src/build/publish/built-from.ts';
import { readEnvironment } from '../../src/lib/environment.ts';

/** 成品里的一个网页。 */
export interface BuiltPage {
  /** 相对成品目录的文件名，用 `/` 分隔。 */
  file: string;
  /** 站内路径，不含部署路径，如 `/timeline/`。 */
  path: string;
  html: string;
  tree: Root;
  /** 不让搜索引擎收录的页，不进站点地图。 */
  noindex: boolean;
}

/** 一份成品和它的部署方式。 */
export interface BuiltSite {
  dir: string;
  /** 部署路径，首尾都是斜杠。 */
  base: string;
  /** 源，不带末尾的斜杠。 */
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
  const { outDir, base, site, contentDir } = settings;
  own = { dir: outDir, base, site, contentDir };
  return own;
}

/** 成品里的全部文件，相对成品目录，用 `/` 分隔。 */
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

/** 站点地图里的全部地址。 */
export function sitemapUrls(dir: string): string[] {
  return builtFiles(dir)
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...readFileSync(join(dir, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map((match) => match[1] ?? '');
}

/** 去掉所有空白，只比文字。 */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');
