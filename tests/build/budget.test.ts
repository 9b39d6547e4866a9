import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { builtPages, builtSite, hantPages, type BuiltPage } from './site.ts';

const site = builtSite();
const articles = [...builtPages(site.dir), ...hantPages(site.dir)].filter(({ path }) =>
  /^(?:\/hant)?\/articles\//.test(path),
);

/** Limit of an article's page in bytes: HTML, styles, scripts and display font after brotli, without pictures. */
const PAGE_BYTES = 36 * 1024;
/** What a reader loads before doing anything, bytes after brotli; 0.7 KB of it is Vite's own helper for `import()`. */
const SCRIPT_BYTES = 3 * 1024;
/** How many files a page may need with itself, without pictures. */
const REQUESTS = 5;

/** Files that a page asks for as it opens, paths on the site. */
function loaded(page: BuiltPage, selector: string, attribute: string): string[] {
  return selectAll(selector, page.tree)
    .map(({ properties }) => properties[attribute])
    .filter((value) => typeof value === 'string')
    .map((url) => new URL(url, `http://x${site.base}${page.path.slice(1)}`).pathname.slice(site.base.length));
}

/** Bytes on the wire: the copy compressed by the build, or for files too small to have one, what Brotli makes of it. */
function compressed(file: string): number {
  const path = join(site.dir, file);
  if (existsSync(`${path}.br`)) return statSync(`${path}.br`).size;
  const bytes = readFileSync(path);
  return file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

/** A script with all that it imports statically. */
function withImports(files: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(site.dir, file), 'utf8');
    for (const [, path = ''] of code.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) {
      add(join(file, '..', path));
    }
  };
  files.forEach(add);
  return [...found];
}

/** The scripts that stand in templates and are put into the page after the first paint (src/layouts/client/start.ts). */
const lateScripts = (page: BuiltPage): string[] =>
  selectAll('template', page.tree).flatMap(({ content }) =>
    content === undefined ? [] : loaded({ ...page, tree: content }, 'script[src]', 'src'),
  );

const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + compressed(file), 0);

describe('the weight of an article', () => {
  it.each(articles.map((page) => [page.path, page] as const))('%s', (path, page) => {
    expect(loaded(page, 'script[src]', 'src')).toEqual([]);
    const late = lateScripts(page);
    expect(late).toHaveLength(1);
    const scripts = withImports(late);
    const others = [
      ...loaded(page, 'link[rel=stylesheet]', 'href'),
      ...loaded(page, 'link[rel=preload]', 'href'),
    ];
    expect(others).toEqual([`${path.slice(1)}zh-display.woff2`]);
    expect(1 + scripts.length + others.length).toBeLessThanOrEqual(REQUESTS);
    expect(total(scripts)).toBeLessThanOrEqual(SCRIPT_BYTES);
    const parts = [`${path.slice(1)}index.html`, ...scripts, ...others];
    const weights = parts.map((file) => `${file} ${String(compressed(file))}`).join(', ');
    expect(
      total(parts),
      `${weights}: in the display font is each character of h1 to h3 without data-display="none"`,
    ).toBeLessThanOrEqual(PAGE_BYTES);
  });
});

/**
 * TCP's first window in bytes: ten segments of 1460 (RFC 6928), less three hundred for headers.
 * A page beyond it costs readers one more round trip.
 */
const FIRST_WINDOW = 14_300;

describe('pages arrive whole in the first window', () => {
  it.each(['', 'search/', 'timeline/'])('/%s', (path) => {
    expect(compressed(`${path}index.html`)).toBeLessThanOrEqual(FIRST_WINDOW);
  });

  it('articles: half of them at least; long ones, and those with many charts, may be larger', () => {
    const within = articles.filter(({ path }) => compressed(`${path.slice(1)}index.html`) <= FIRST_WINDOW);
    expect(within.length).toBeGreaterThan(articles.length / 2);
  });
});
