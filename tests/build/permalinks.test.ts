import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { select } from 'hast-util-select';
import { parseManifest } from '../../src/permalinks/manifest.ts';
import { blockIds, renameArticle, renameBlock, runIn, writeRedirects } from './moved-content.ts';
import { copyProject } from './project-copy.ts';
import { builtPages } from './site.ts';

/** 小专题的一个副本：先记下地址，再改名，看构建怎样。 */
const root = copyProject('permalinks', 'tests/fixtures/feature');
const dir = join(root, 'dist');
const manifest = join(root, 'content/permalinks.txt');
const page = (path: string): string => readFileSync(join(dir, path, 'index.html'), 'utf8');

/** 正文里第一个段落编号。 */
let block: string;
const SLUG = 'ferry';
const RENAMED = 'ferry-crossing';

beforeAll(() => {
  // This copy writes redirects of its own.
  rmSync(join(root, 'content/redirects.yaml'));
  const first = runIn(root, 'build');
  expect(first.ok, first.log).toBe(true);
  expect(first.log).toContain('没有 permalinks.txt');
  const recorded = runIn(root, 'record-permalinks');
  expect(recorded.ok, recorded.log).toBe(true);
  expect(recorded.log).toContain('记了3篇文章');
  [block = ''] = blockIds(root, 'new-bridge');
});

describe('发布过的地址', () => {
  it('页面、段落、名录、时间线、数字与订阅都记进清单', () => {
    const addresses = [...parseManifest(readFileSync(manifest, 'utf8'))];
    for (const pattern of [
      new RegExp(`^/articles/new-bridge/#${block}$`),
      /^\/directory\/#./,
      /^\/timeline\/#./,
      /^\/data\/#.+--./,
      /^\/rss\.xml$/,
    ])
      expect(
        addresses.some((address) => pattern.test(address)),
        String(pattern),
      ).toBe(true);
    expect(addresses.filter((address) => /#(?:fn|cite)-\d|404/.test(address))).toEqual([]);
  });

  it('页面与编号改了名，构建失败，一一列出，旧成品不动', () => {
    renameArticle(root, SLUG, RENAMED);
    renameBlock(root, 'new-bridge', block, 'renamed-block');
    const { ok, log } = runIn(root, 'build');
    expect(ok, log).toBe(false);
    expect(log).toContain(`发布过的页面“/articles/${SLUG}/”不见了`);
    expect(log).toContain(`发布过的编号“/articles/new-bridge/#${block}”不见了`);
    expect(log).toContain('永久地址有2处错误');
    expect(existsSync(join(dir, 'articles', SLUG, 'index.html'))).toBe(true);
  });

  it('写上转向就通过：旧地址有小网页与 _redirects，旧编号接在新处', () => {
    writeRedirects(root, [
      [`/articles/${SLUG}/`, `/articles/${RENAMED}/`],
      [`/articles/new-bridge/#${block}`, '/articles/new-bridge/#renamed-block'],
    ]);
    const { ok, log } = runIn(root, 'build');
    expect(ok, log).toBe(true);
    expect(readFileSync(join(dir, '_redirects'), 'utf8')).toBe(
      `/feature/articles/${SLUG}/ /feature/articles/${RENAMED}/ 301\n`,
    );
    expect(page(`articles/${SLUG}`)).toContain(
      `<link rel="canonical" href="https://example.com/feature/articles/${RENAMED}/">`,
    );
    expect(page(`articles/${SLUG}`)).toContain(`url=/feature/articles/${RENAMED}/`);
    const tree = builtPages(dir).find(({ path }) => path === '/articles/new-bridge/')?.tree;
    expect(tree && select(`#renamed-block > #${block}`, tree)).toBeDefined();
    rmSync(root, { recursive: true, force: true });
  });
});
