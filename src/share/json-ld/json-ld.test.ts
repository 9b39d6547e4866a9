import { describe, expect, it } from 'vitest';
import type { SharedPage } from '../shared-page.ts';
import { reportage } from './article.ts';
import { baiduDates } from './baidu.ts';
import { pageGraph } from './graph.ts';
import { collectionPage } from './pages.ts';
import { serialiseJsonLd } from './serialise.ts';

const resolve = (path: string): string => `https://example.com/sub${path}`;
const page: SharedPage = {
  path: '/articles/ferry/',
  title: '渡口 停渡',
  description: '导语。',
  type: 'article',
  noindex: false,
  trail: [{ path: '/', name: '专题首页' }],
  published: '2026-11-22',
  updated: '2026-12-01',
  card: { kicker: '桥', headline: '渡口|停渡', lead: '导语。' },
  article: { slug: 'ferry', section: '桥', dateLine: '2019年3月12日' },
};
const feature = {
  language: 'zh-CN' as const,
  source: { author: '某甲', title: '某题', form: '报道', note: '无' },
};

describe('结构化数据', () => {
  it('文章的日期带北京时区，更正写成说明', () => {
    const correction = { date: '2026-12-01', kind: '更正' as const, text: '改了日期', reason: '抄错' };
    expect(reportage(page, [correction], feature, resolve)).toMatchObject({
      datePublished: '2026-11-22T00:00:00+08:00',
      dateModified: '2026-12-01T00:00:00+08:00',
      correction: [{ text: '更正：改了日期。原因：抄错。', datePublished: '2026-12-01T00:00:00+08:00' }],
    });
  });

  it('报道的作者只写在所据报道里，不当本站文章的作者', () => {
    const data = JSON.parse(JSON.stringify(reportage(page, [], feature, resolve))) as Record<string, unknown>;
    expect(data['author']).toEqual({ '@id': 'https://example.com/sub/#publisher' });
    expect(data['isBasedOn']).toMatchObject({ author: { name: '某甲' } });
    expect(data['isBasedOn']).not.toHaveProperty('dateCreated');
    expect(data).not.toHaveProperty('correction');
  });

  it('面包屑的末项是本页；首页没有面包屑', () => {
    const graph = serialiseJsonLd(pageGraph(page, { name: '站名', language: 'zh-CN' }, [], resolve));
    expect(graph).toContain(
      '"position":2,"name":"渡口 停渡","item":"https://example.com/sub/articles/ferry/"',
    );
    const home = serialiseJsonLd(
      pageGraph({ ...page, trail: [] }, { name: '站名', language: 'zh-CN' }, [], resolve),
    );
    expect(home).not.toContain('BreadcrumbList');
  });

  it('numbers a list in its order', () => {
    const list = collectionPage(
      page,
      [
        { slug: 'a', headline: '甲' },
        { slug: 'b', headline: '乙' },
      ],
      resolve,
    );
    expect(list).toMatchObject({
      mainEntity: { numberOfItems: 2, itemListElement: [{ position: 1 }, { position: 2 }] },
    });
  });

  it('内容里的标签不会提前结束脚本', () => {
    const data = { name: '</script><!--' };
    expect(serialiseJsonLd(data)).not.toContain('<');
    expect(JSON.parse(serialiseJsonLd(data))).toEqual(data);
  });

  it('百度的日期只给文章', () => {
    expect(baiduDates(page, resolve)).toMatchObject({
      pubDate: '2026-11-22T00:00:00',
      upDate: '2026-12-01T00:00:00',
    });
    const { article: _article, ...plainPage } = page;
    expect(baiduDates(plainPage, resolve)).toBeUndefined();
  });
});
