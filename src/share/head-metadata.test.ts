import { describe, expect, it } from 'vitest';
import { cardName, cardPath } from './card-paths.ts';
import { shareTitle } from './head-metadata.ts';
import type { SharedPage } from './shared-page.ts';

const page: SharedPage = {
  path: '/timeline/',
  title: '时间线',
  description: '描述',
  type: 'website',
  noindex: false,
  trail: [],
  published: '2026-11-22',
  updated: '2026-11-22',
  card: { kicker: '', headline: '时间线', lead: '' },
};

describe('分享题目', () => {
  it('工具页带站名，太长就不带', () => {
    expect(shareTitle(page, '站名')).toBe('时间线｜站名');
    expect(shareTitle(page, '站'.repeat(30))).toBe('时间线');
  });

  it('文章只用主题，首页用专题的主题', () => {
    expect(shareTitle({ ...page, type: 'article', title: '渡口' }, '站名')).toBe('渡口');
    const home = { ...page, path: '/', card: { ...page.card, headline: '两座|桥' } };
    expect(shareTitle(home, '站名')).toBe('两座 桥');
  });
});

describe('卡片的地址', () => {
  it('文章、栏目、其余页各有各的名字', () => {
    const paths = ['/', '/404.html', '/about/', '/sections/about/', '/articles/about/'];
    expect(paths.map(cardName)).toEqual([
      'pages/index',
      'pages/404',
      'pages/about',
      'sections/about',
      'about',
    ]);
    expect(cardPath('/articles/ferry/', 'poster')).toBe('/cards/ferry-poster.png');
  });
});
