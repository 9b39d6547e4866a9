import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

const home = new URL('https://example.com/feature/hant/');
const listed = new Set(['/feature/hant/pagefind/pagefind.js']);
const ask = (path: string, navigates = false, method = 'GET') =>
  kindOf({ method, navigates, url: new URL(path, home) }, home, listed);

describe('请求归哪一类', () => {
  it('换页是网页，带不带查询串都是', () => {
    expect(ask('search/?q=x', true)).toBe('page');
    expect(ask('', true)).toBe('page');
  });
  it('名字带摘要的缓存先，清单里其余的网络先', () => {
    expect(ask('../_astro/page.12345678.css')).toBe('hashed');
    expect(ask('pagefind/pagefind.js?ts=1')).toBe('listed');
  });
  it('别的不管：海报、站外、部署路径之外、写请求', () => {
    expect(ask('cards/a.png')).toBeUndefined();
    expect(ask('https://example.org/feature/', true)).toBeUndefined();
    expect(ask('/other/', true)).toBeUndefined();
    expect(ask('search/', true, 'POST')).toBeUndefined();
  });
});
