import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemId } from '../../src/share/feed/item-id.ts';
import { correctionProblems } from './correction-problems.ts';
import { readJsonFeed } from './feed-files.ts';
import { feedProblems } from './feed-problems.ts';
import { cssUrls, pageUrls } from './internal-urls.ts';
import { fixtureSite } from './fixture-site.ts';
import { builtFiles, builtPages, sitemapUrls } from './site.ts';
import { named, run, spread } from './structured-data.ts';

const { dir, site: SITE, base: BASE } = fixtureSite();

/** 相对地址以它所在的文件为准，换成完整地址。 */
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

describe('同一套代码，另一个专题，另一个部署路径', () => {
  it('页面里的站内地址都在部署路径之下，都有文件', () => {
    const wrong = builtPages(dir).flatMap(({ file, tree, html }) => wrongUrls(file, pageUrls(tree, html)));
    expect(wrong).toEqual([]);
  });

  it('样式里的地址也是', () => {
    const styles = builtFiles(dir).filter((file) => file.endsWith('.css'));
    const wrong = styles.flatMap((file) => wrongUrls(file, cssUrls(readFileSync(join(dir, file), 'utf8'))));
    expect(wrong).toEqual([]);
  });

  it('站点地图、订阅、robots 与 llms.txt 里的也是', () => {
    const texts = ['rss.xml', 'feed.json', 'robots.txt', 'llms.txt', 'sitemap-index.xml'].map((file) =>
      readFileSync(join(dir, file), 'utf8'),
    );
    const urls = texts.flatMap((text) => text.match(/https:\/\/example\.com[^\s<>"'&]*/g) ?? []);
    expect([...urls, ...sitemapUrls(dir)].filter((url) => !url.startsWith(`${SITE}${BASE}`))).toEqual([]);
    expect(urls.length).toBeGreaterThan(0);
  });

  it('订阅、页面、结构化数据与站点地图在这里也处处相同', () => {
    expect(feedProblems({ dir, root: `${SITE}${BASE}` })).toEqual([]);
  });

  it('更正写在文章页、打印版、关于页、两份订阅与结构化数据里，修改日跟着变', () => {
    const expected = [
      { slug: 'ferry', date: '2026-11-25', said: '更正：渡口队的船改为2条。原因：先前多数了一条。' },
      // 写在专题级更正里、点名是它的。
      { slug: 'old-bridge', date: '2026-11-22', said: '说明：注明全部内容为虚构。原因：免得误会。' },
    ];
    const deployed = { dir, root: `${SITE}${BASE}` };
    expect(expected.flatMap((correction) => correctionProblems(correction, deployed))).toEqual([]);
  });

  it('结构化数据在这里也没有一项不过', async () => {
    const results = await Promise.all(builtPages(dir).map((page) => run(spread(page))));
    expect(results.flatMap(({ failed }) => named(failed))).toEqual([]);
  });

  it('订阅里的编号与域名、部署路径无关，只看专题与文件名', () => {
    const slugs = readJsonFeed(dir).items.map(({ url, id }) => [url.split('/').at(-2) ?? '', id] as const);
    expect(slugs.map(([, id]) => id)).toEqual(slugs.map(([slug]) => itemId('two-bridges', slug)));
  });

  it('没有指向本机的地址', () => {
    const leaks = builtFiles(dir)
      .filter((file) => /\.(?:html|xml|txt|json|webmanifest)$/.test(file))
      .filter((file) => readFileSync(join(dir, file), 'utf8').includes('localhost'));
    expect(leaks).toEqual([]);
  });
});
