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

describe('the title that is shared', () => {
  it('tool pages add the site’s name unless that is too long', () => {
    expect(shareTitle(page, '站名')).toBe('时间线｜站名');
    expect(shareTitle(page, '站'.repeat(30))).toBe('时间线');
  });

  it('an article gives its headline alone, the front page that of its card', () => {
    expect(shareTitle({ ...page, type: 'article', title: '渡口' }, '站名')).toBe('渡口');
    const home = { ...page, path: '/', card: { ...page.card, headline: '两座|桥' } };
    expect(shareTitle(home, '站名')).toBe('两座 桥');
  });
});

describe('the card’s address', () => {
  it('articles, sections and other pages have names of their own', () => {
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
