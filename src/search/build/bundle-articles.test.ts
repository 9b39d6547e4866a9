import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { SearchRecord } from '../shared/record.ts';
import { bundleArticles, fitsBundle } from './bundle-articles.ts';

const article = (url: string, text = '氢能'): SearchRecord => ({
  url,
  title: '题目',
  kind: '文章',
  section: '栏目',
  sectionId: 's',
  aliases: [],
  mentions: [],
  blocks: [{ role: 'text', text }],
});
const fragment = (id: string, url: string) => ({
  path: `fragment/${id}.pf_fragment`,
  content: gzipSync(`pagefind_dcd${JSON.stringify({ url, content: '' })}`),
});

it('小站的文章以 Pagefind 的编号为键', () => {
  const [a, b] = [article('/a/'), article('/b/')];
  expect(bundleArticles([a, b], [fragment('zh_1', '/b/'), fragment('zh_2', '/a/')])).toEqual({
    zh_1: b,
    zh_2: a,
  });
});

it('有一篇对不上就报错，说是哪一篇', () => {
  const articles = [article('/a/'), article('/b/')];
  expect(() => bundleArticles(articles, [fragment('zh_1', '/b/')])).toThrow('/a/');
});

it('太大就不合', () => {
  expect(fitsBundle([article('/a/')])).toBe(true);
  expect(fitsBundle([article('/a/', '长'.repeat(60_000))])).toBe(false);
});
