import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

const home = new URL('https://example.com/feature/hant/');
const listed = new Set(['/feature/hant/pagefind/pagefind.js']);
const ask = (path: string, navigates = false, method = 'GET') =>
  kindOf({ method, navigates, url: new URL(path, home) }, home, listed);

describe('what kind a request is', () => {
  it('a navigation is a page, with or without a query', () => {
    expect(ask('search/?q=x', true)).toBe('page');
    expect(ask('', true)).toBe('page');
  });
  it('names with a digest: cache first; the rest of the list: network first', () => {
    expect(ask('../_astro/page.12345678.css')).toBe('hashed');
    expect(ask('pagefind/pagefind.js?ts=1')).toBe('listed');
  });
  it('nothing else: posters, other sites, outside the base path, requests that write', () => {
    expect(ask('cards/a.png')).toBeUndefined();
    expect(ask('https://example.org/feature/', true)).toBeUndefined();
    expect(ask('/other/', true)).toBeUndefined();
    expect(ask('search/', true, 'POST')).toBeUndefined();
  });
});
