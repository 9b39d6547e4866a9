import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { builtFiles } from '../build/site.ts';
import { shorten, withoutDigest } from './deployment.ts';
import { indent } from './lines.ts';
import { dumpBody, type PageContext } from './page.ts';
import { type DumpedSite, readSite } from './site.ts';

/** Items hold HTML; it is told as a page is. */
const HTML_FIELDS = new Set(['content:encoded', 'content_html']);

type Data = Record<string, unknown>;

function feedLines(value: unknown, context: PageContext): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const [first = '', ...rest] = feedLines(item, context);
      return [`- ${first}`, ...indent(rest)];
    });
  }
  if (typeof value !== 'object' || value === null) return [shorten(String(value), context.deployment)];
  return Object.entries(value).flatMap(([key, item]) => {
    if (HTML_FIELDS.has(key)) {
      const tree = fromHtml(String(item), { fragment: true });
      const body = { type: 'element', tagName: 'body', properties: {}, children: tree.children } as const;
      return [key, ...dumpBody(body as Parameters<typeof dumpBody>[0], context).slice(1)];
    }
    return typeof item === 'object' && item !== null
      ? [`${key}:`, ...indent(feedLines(item, context))]
      : [`${key}: ${shorten(String(item), context.deployment).replaceAll('\n', ' ⏎ ')}`];
  });
}

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });

function dumpSitemap(text: string, site: DumpedSite): string[] {
  const { urlset } = xml.parse(text) as { urlset: { url: Data[] } };
  return urlset.url.map((entry) => shorten(Object.values(entry).join(' '), site));
}

/** Headers by path; fingerprints of inline code are only counted. */
function dumpHeaders(text: string, site: DumpedSite): string[] {
  return text.split('\n').flatMap((line) => {
    const hashes = line.match(/'sha256-[^']+'/g)?.length ?? 0;
    const short = shorten(line.replaceAll(/(?:'sha256-[^']+'\s*)+/g, `'sha256-…' `), site).replace(
      site.base,
      '~/',
    );
    return short.includes('Content-Security-Policy') && hashes > 0
      ? short.split(/(?<=;) /).map((part, index) => (index === 0 ? part : `    ${part}`))
      : [short];
  });
}

/** Files that are told as they are; styles that the build writes say words, too. */
const PLAIN = [
  'robots.txt',
  'llms.txt',
  'data/figures.csv',
  'sitemap-index.xml',
  '_redirects',
  'xml.css',
  'print/running-heads.css',
];

/** Every built file that is not a page or a card, by its name. */
export function dumpFiles(site: DumpedSite): Map<string, string[]> {
  const { contextFor } = readSite(site);
  const read = (name: string): string => readFileSync(join(site.dir, name), 'utf8');
  const plain = (name: string): string[] =>
    shorten(read(name), site)
      .replaceAll(new RegExp(`(?<=^| )${site.base}`, 'gm'), '~/')
      .trimEnd()
      .split('\n');
  const dumps = new Map<string, string[]>([
    ['rss.xml', feedLines(xml.parse(read('rss.xml')), contextFor('/rss.xml'))],
    ['feed.json', feedLines(JSON.parse(read('feed.json')), contextFor('/feed.json'))],
    ['sitemap-0.xml', dumpSitemap(read('sitemap-0.xml'), site)],
    ['_headers', dumpHeaders(read('_headers'), site)],
    [
      'directory/previews.json',
      feedLines(JSON.parse(read('directory/previews.json')), contextFor('/directory/')),
    ],
  ]);
  for (const name of PLAIN) if (existsSync(join(site.dir, name))) dumps.set(name, plain(name));
  dumps.set('files', fileList(site));
  dumps.set('sw.js', offlineList(read('sw.js')));
  return dumps;
}

/** Width and height of an icon, as its header says. */
function iconSize(path: string): string {
  const bytes = readFileSync(path);
  const [width, height] = path.endsWith('.ico')
    ? [bytes.readUInt8(6), bytes.readUInt8(7)]
    : [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return ` ${String(width)}×${String(height)}`;
}

/** Which files there are: icons with their size, compressed copies left out. */
function fileList({ dir }: DumpedSite): string[] {
  const names = builtFiles(dir)
    .filter((name) => !/\.(?:br|gz)$/.test(name))
    .filter((name) => !name.startsWith('_astro/') && !name.startsWith('pagefind/'));
  return names.map((name) => (/icon\.(?:ico|png)$/.test(name) ? name + iconSize(join(dir, name)) : name));
}

/** What the service worker keeps: what it needs, then what is welcome; scripts and styles, which are all kept, left out. */
function offlineList(worker: string): string[] {
  const [, ...lists] = /"files":(\[[^\]]*\]),"extras":(\[[^\]]*\])/.exec(worker) ?? [];
  return lists.flatMap((list, index) => [
    index === 0 ? 'files' : 'extras',
    ...indent(
      (JSON.parse(list) as string[])
        .filter((name) => !/^_astro\/.*\.(?:js|css)$/.test(name))
        .map((name) => withoutDigest(name).replace(/_[0-9a-f]{7,}(?=\.pf_)/, '')),
    ),
  ]);
}

/** Redirect pages, which are no pages of the site's own. */
export function dumpRedirects(site: DumpedSite): string[] {
  return builtFiles(site.dir)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(join(site.dir, name), 'utf8')] as const)
    .filter(([, html]) => html.includes('http-equiv="refresh"'))
    .flatMap(([name, html]) => [
      name,
      ...indent(shorten(html, site).replaceAll(site.base, '~/').replaceAll('><', '>\n<').split('\n')),
    ]);
}
