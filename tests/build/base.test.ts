import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cssUrls, pageUrls } from './internal-urls.ts';
import { fixtureSite } from './fixture-site.ts';
import { builtFiles, builtPages, sitemapUrls } from './site.ts';

const { dir, site: SITE, base: BASE } = fixtureSite();

/** A relative address starts from the file it is in. */
const resolved = (url: string, file: string): URL => new URL(url, `${SITE}${BASE}${file}`);

function wrongUrls(file: string, urls: readonly string[]): string[] {
  return urls
    .map((url) => resolved(url, file))
    .filter((url) => url.origin === SITE)
    .filter((url) => {
      if (!url.pathname.startsWith(BASE)) return true;
      const path = decodeURIComponent(url.pathname.slice(BASE.length));
      return !existsSync(join(dir, path.endsWith('/') || path === '' ? `${path}index.html` : path));
    })
    .map((url) => `${file}：${url.pathname}`);
}

describe('the second feature under its own path', () => {
  it('every address in a page is under the path and has a file', () => {
    const wrong = builtPages(dir).flatMap(({ file, tree, html }) => wrongUrls(file, pageUrls(tree, html)));
    expect(wrong).toEqual([]);
  });

  it('so are those in style sheets', () => {
    const styles = builtFiles(dir).filter((file) => file.endsWith('.css'));
    const wrong = styles.flatMap((file) => wrongUrls(file, cssUrls(readFileSync(join(dir, file), 'utf8'))));
    expect(wrong).toEqual([]);
  });

  it('and in sitemap, feeds, robots and llms.txt', () => {
    const texts = ['rss.xml', 'feed.json', 'robots.txt', 'llms.txt', 'sitemap-index.xml'].map((file) =>
      readFileSync(join(dir, file), 'utf8'),
    );
    const urls = texts.flatMap((text) => text.match(/https:\/\/example\.com[^\s<>"'&]*/g) ?? []);
    expect([...urls, ...sitemapUrls(dir)].filter((url) => !url.startsWith(`${SITE}${BASE}`))).toEqual([]);
    expect(urls.length).toBeGreaterThan(0);
  });

  it('no address points to this machine', () => {
    const leaks = builtFiles(dir)
      .filter((file) => /\.(?:html|xml|txt|json|webmanifest)$/.test(file))
      .filter((file) => readFileSync(join(dir, file), 'utf8').includes('localhost'));
    expect(leaks).toEqual([]);
  });
});
