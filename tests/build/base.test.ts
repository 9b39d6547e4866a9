import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cssUrls, pageUrls } from './internal-urls.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { builtFiles, builtPages, sitemapUrls } from './site.ts';

const SITE = 'https://example.com';
const BASE = '/feature/';
let copy: ProjectCopy;
let dir: string;
let log: string;

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

beforeAll(() => {
  copy = copyProject('base', 'tests/fixtures/feature');
  dir = join(copy.root, 'dist');
  const { CONTENT_DIR: _content, OUT_DIR: _out, ...env } = process.env;
  const result = spawnSync(process.execPath, [resolve('src/cli/build.ts')], {
    cwd: copy.root,
    encoding: 'utf8',
    env: { ...env, SITE_URL: SITE, BASE_PATH: BASE, NODE_ENV: 'production' },
  });
  log = `${result.stdout}${result.stderr}`;
});
afterAll(() => {
  copy.remove();
});

describe('同一套代码，另一个专题，另一个部署路径', () => {
  it('构建成功', () => {
    expect(existsSync(join(dir, 'index.html')), log).toBe(true);
    expect(log).not.toContain('没有设置 SITE_URL');
  });

  it('页面里的站内地址都在部署路径之下，都有文件', () => {
    const wrong = builtPages(dir).flatMap(({ file, tree, html }) => wrongUrls(file, pageUrls(tree, html)));
    expect(wrong).toEqual([]);
  });

  it('样式里的地址也是', () => {
    const styles = builtFiles(dir).filter((file) => file.endsWith('.css'));
    const wrong = styles.flatMap((file) => wrongUrls(file, cssUrls(readFileSync(join(dir, file), 'utf8'))));
    expect(wrong).toEqual([]);
  });

  it('站点地图、订阅与 robots 里的也是', () => {
    const texts = ['rss.xml', 'robots.txt', 'sitemap-index.xml'].map((file) =>
      readFileSync(join(dir, file), 'utf8'),
    );
    const urls = texts.flatMap((text) => text.match(/https:\/\/example\.com[^\s<>"'&]*/g) ?? []);
    expect([...urls, ...sitemapUrls(dir)].filter((url) => !url.startsWith(`${SITE}${BASE}`))).toEqual([]);
    expect(urls.length).toBeGreaterThan(0);
  });

  it('没有指向本机的地址', () => {
    const leaks = builtFiles(dir)
      .filter((file) => /\.(?:html|xml|txt|json|webmanifest)$/.test(file))
      .filter((file) => readFileSync(join(dir, file), 'utf8').includes('localhost'));
    expect(leaks).toEqual([]);
  });
});
