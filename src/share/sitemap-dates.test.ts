import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { addLastmod, dateIn } from './sitemap-dates.ts';

const page = (data: object): string =>
  `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head>`;

it('修改时刻取自页面的结构化数据', () => {
  const date = '2026-12-01T00:00:00+08:00';
  const graph = { '@graph': [{ '@type': 'WebSite' }, { '@type': 'WebPage', dateModified: date }] };
  expect(dateIn(fromHtml(page(graph)), 'dateModified')).toBe(date);
  expect(dateIn(fromHtml(page({ '@graph': [{}] })), 'dateModified')).toBeUndefined();
  expect(dateIn(fromHtml('<p>没有</p>'), 'dateModified')).toBeUndefined();
});

it('每个地址添一个日期，别的不动', () => {
  const xml = '<urlset><url><loc>https://e.com/a/</loc></url><url><loc>https://e.com/b/</loc></url></urlset>';
  expect(addLastmod(xml, (url) => (url.endsWith('/a/') ? '甲' : '乙'))).toBe(
    '<urlset><url><loc>https://e.com/a/</loc><lastmod>甲</lastmod></url><url><loc>https://e.com/b/</loc><lastmod>乙</lastmod></url></urlset>',
  );
});
