import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { readableText } from '../build/readable.ts';
import { type BuiltPage, builtPages } from '../build/site.ts';
import type { Deployment } from './deployment.ts';
import { shorten } from './deployment.ts';
import { dumpHead } from './head.ts';
import { indent } from './lines.ts';
import { dumpBody, type PageContext } from './page.ts';
import { scanSvg } from './qr.ts';

/** A built site and the content it was made from. */
export interface DumpedSite extends Deployment {
  dir: string;
  contentDir: string;
}

const OPENING = 24;

/** What a reader finds at the end of a link: a page's headline, the opening words of a block, or that there is a file. */
function titles(dir: string, pages: readonly BuiltPage[]): (path: string, id: string) => string | undefined {
  const trees = new Map(pages.map(({ path, tree }) => [path, tree]));
  const known = new Map<string, Map<string, Element>>();
  const idsOf = (path: string, tree: Root): Map<string, Element> => {
    const ids =
      known.get(path) ??
      new Map(selectAll('[id]', tree).map((node) => [String(node.properties['id']), node]));
    known.set(path, ids);
    return ids;
  };
  return (path, id) => {
    const tree = trees.get(path);
    if (tree === undefined) return id === '' && existsSync(join(dir, path)) ? '文件' : undefined;
    const target = id === '' ? select('h1', tree) : idsOf(path, tree).get(id);
    if (target === undefined) return id === '' ? '' : undefined;
    if (target.tagName === 'main') return 'main';
    const words = readableText(target).replace(/\s+/g, ' ').trim();
    return words.length > OPENING ? `${words.slice(0, OPENING)}…` : words;
  };
}

/** Fingerprints of the masters in the content's `pictures/`. */
function masters(contentDir: string): (address: string) => string {
  const folder = join(contentDir, 'pictures');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const known = new Map(
    files.map((name) => [
      basename(name).replace(/\.\w+$/, ''),
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
        .slice(0, 8),
    ]),
  );
  return (address) => {
    const stem = basename(address).split('.')[0] ?? '';
    return `母版 ${known.get(stem) ?? '不明'}`;
  };
}

/** The pages of a site, read once, and what the dump of one of them needs to know of the others. */
export function readSite(site: DumpedSite): {
  pages: readonly BuiltPage[];
  contextFor: (path: string, codes?: ReadonlyMap<Element, string>) => PageContext;
} {
  const pages = builtPages(site.dir);
  const titleOf = titles(site.dir, pages);
  const pictureOf = masters(site.contentDir);
  return {
    pages,
    contextFor: (path, codes) => ({
      deployment: site,
      path,
      titleOf,
      pictureOf,
      scan: (svg) => codes?.get(svg),
    }),
  };
}

/** Every page of a site as text, by path. */
export async function dumpPages(site: DumpedSite): Promise<Map<string, string[]>> {
  const { pages, contextFor } = readSite(site);
  const dumps = new Map<string, string[]>();
  for (const { path, tree } of pages) {
    const body = select('body', tree);
    if (body === undefined) continue;
    const codes = new Map<Element, string>();
    for (const svg of selectAll('details svg[role=img][aria-label*="://"]', body)) {
      const { text, margin } = await scanSvg(svg);
      codes.set(svg, `扫出 ${shorten(text ?? '（扫不出）', site)}，静区 ${String(margin)}`);
    }
    dumps.set(path, [
      'head',
      ...indent(dumpHead(tree, site)),
      '',
      ...dumpBody(body, contextFor(path, codes)),
    ]);
  }
  return withoutRepeatedFrame(dumps);
}

const HERE = /\s*\[?(?:data-display )?aria-current=“\w+”\]?/;
/** A line of the frame as it stands on every page: the place marked as current and the page's own address differ. */
const frameLine = (line: string): string =>
  line
    .replace(HERE, '')
    .replace(/(?<=本页网址：).*/, '…')
    .replace(' [data-display]', '');

/** The masthead or footer that starts at a line, to the last line indented under it. */
function blockAt(lines: readonly string[], start: number): string[] {
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('    '));
  return lines.slice(start, end === -1 ? lines.length : end);
}

/** Masthead and footer are told in full on the front page, elsewhere only in what differs from it. */
function withoutRepeatedFrame(dumps: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const home = dumps.get('/') ?? [];
  const frames = home
    .map((line, at) => (/^ {2}(?:header|footer)\b/.test(line) ? blockAt(home, at).map(frameLine) : undefined))
    .filter((frame) => frame !== undefined);
  const shortened = (lines: string[]): string[] => {
    const kept: string[] = [];
    for (let at = 0; at < lines.length; at += 1) {
      const block = /^ {2}(?:header|footer)\b/.test(lines[at] ?? '') ? blockAt(lines, at) : [];
      const same = frames.some((frame) => frame.join('\n') === block.map(frameLine).join('\n'));
      if (!same) kept.push(lines[at] ?? '');
      else {
        const own = block.filter((line) => HERE.test(line) || line.includes('本页网址：'));
        kept.push(`${block[0] ?? ''}（同首页）`, ...own);
        at += block.length - 1;
      }
    }
    return kept;
  };
  return new Map([...dumps].map(([path, lines]) => [path, path === '/' ? lines : shortened(lines)]));
}
