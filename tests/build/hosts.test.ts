import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPageOf } from '../../src/layouts/client/page-of.ts';
import { HOSTS } from './hosts.ts';
import { pageUrls } from './internal-urls.ts';
import { builtFiles, builtPages, builtSite, hantPages } from './site.ts';

/*
 * Each host answers every address of the site with the file that it means. What a page then does is the same on every
 * host; without headers and without `_astro/`, see tests/browser/hosts.spec.ts.
 */

const site = builtSite();
const files = new Set(builtFiles(site.dir));
const DOCS = 'docs/deploy';

/** Path asked for → file meant: pages, what pages link to and load, and what search loads by itself. */
const meant = new Map<string, string>();
for (const { tree, html, path } of [...builtPages(site.dir), ...hantPages(site.dir)]) {
  for (const address of pageUrls(tree, html)) {
    const { origin, pathname } = new URL(address, `${site.site}${site.base}${path.slice(1)}`);
    if (origin !== site.site) continue;
    const name = decodeURIComponent(pathname.slice(site.base.length));
    meant.set(`/${name}`, name.replace(/(^|\/)$/, '$1index.html'));
  }
}
for (const name of files) if (/^(?:hant\/)?pagefind\//.test(name)) meant.set(`/${name}`, name);

describe.each(HOSTS)('$page', ({ page, answer }) => {
  /** Follows the host's redirects, as a browser does. */
  const reach = (path: string): unknown => {
    let found = answer(path, files);
    for (let turns = 0; found !== undefined && 'to' in found && turns < 3; turns += 1)
      found = answer(found.to, files);
    return found;
  };

  it('every address has its file', () => {
    const wrong = [...meant].filter(([path, file]) => {
      const found = reach(path);
      return JSON.stringify(found) !== JSON.stringify({ file, status: 200 });
    });
    expect(meant.size).toBeGreaterThan(80);
    expect(wrong.filter(([path]) => !path.endsWith('/404.html'))).toEqual([]);
  });

  it('what is not there has our page for it', () => {
    expect(reach('/articles/none/')).toEqual({ file: '404.html', status: 404 });
    const own = /nginx|cloudflare/.test(page) ? 'hant/404.html' : '404.html';
    expect(reach('/hant/articles/none/')).toEqual({ file: own, status: 404 });
  });

  it('is told of in docs/deploy, with what is lost there', () => {
    const text = readFileSync(join(DOCS, page), 'utf8');
    for (const heading of ['Paths and 404', 'Headers and caching', 'Redirects', 'What is lost'])
      expect(text).toContain(`\n## ${heading}\n`);
  });
});

it('where a host gives the front page for every folder, each page still knows which file is its own', () => {
  const pages = builtPages(site.dir).filter(({ path }) => path.endsWith('/'));
  const front = pages.find(({ path }) => path === '/')?.html ?? '';
  const known = ({ path, html }: (typeof pages)[number]): boolean => {
    const address = `${site.base}${path.slice(1)}`;
    return (
      isPageOf(address, { ok: true, html }) &&
      !isPageOf(address, { ok: false, html }) &&
      (path === '/' || !isPageOf(address, { ok: true, html: front }))
    );
  };
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((page) => !known(page)).map(({ path }) => path)).toEqual([]);
});

it('docs/deploy has a page for each host, and GitHub’s workflow builds with the commands of the project', () => {
  const pages = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
  expect(pages.sort()).toEqual([...HOSTS.map(({ page }) => page), 'README.md'].sort());
  const workflow = readFileSync(join(DOCS, 'github-pages.yml'), 'utf8');
  expect(workflow).toContain('run: npm ci');
  expect(workflow).toContain('run: npm run build');
  expect(workflow).toContain('path: dist');
});
