import { describe, expect, it } from 'vitest';
import { readEnvironment, readPort, requireUsablePath } from './environment.ts';

describe('settings from the environment', () => {
  it('left out, serve this machine', () => {
    expect(readEnvironment({})).toEqual({
      site: 'http://localhost:4321',
      base: '/',
      cacheDir: '.cache/astro/content',
      contentDir: 'content',
      outDir: 'dist',
      siteIsLocal: true,
    });
    expect(readEnvironment({ PORT: ' 8080 ', SITE_URL: ' ' }).site).toBe('http://localhost:8080');
  });

  it.each([
    ['https://专题.中国', 'https://xn--ohqs03p.xn--fiqs8s'],
    ['HTTPS://Example.COM/', 'https://example.com'],
    ['"https://example.com" ', 'https://example.com'],
    ["'https://example.com:8443'", 'https://example.com:8443'],
    ['https://example.com:443', 'https://example.com'],
  ])('SITE_URL %s is %s', (given, site) => {
    expect(readEnvironment({ SITE_URL: given }).site).toBe(site);
  });

  it.each([
    'example.com',
    'https://exa%mple.com',
    'https://example.com/path',
    'https://example.com?a',
    'https：//example.com',
    'https://',
    'https://exa mple.com',
    'https://user@example.com',
    'https://example.com:99999',
    'https://example.com:0',
    'https://example.com；',
    'https://a..b',
    'https://-a.com',
    'ftp://example.com',
  ])('SITE_URL %s is refused in Chinese', (given) => {
    expect(() => readEnvironment({ SITE_URL: given })).toThrow(`现在是“${given}”`);
  });

  it.each([
    ['feature', '/feature/'],
    ['//feature//a/', '/feature/a/'],
    ['/feature/ ', '/feature/'],
    ['', '/'],
  ])('BASE_PATH %s is %s', (given, base) => {
    expect(readEnvironment({ BASE_PATH: given }).base).toBe(base);
  });

  it.each([
    ['C:/Program Files/Git/feature/', 'Git Bash'],
    ['/专题/', '只能用字母'],
    ['/a b/', '只能用字母'],
    ['../a', '只能用字母'],
    ['https://example.com/a', '只能用字母'],
  ])('BASE_PATH %s is refused: %s', (given, says) => {
    expect(() => readEnvironment({ BASE_PATH: given })).toThrow(says);
  });

  it('a content folder without the quotes and spaces of Windows', () => {
    expect(readEnvironment({ CONTENT_DIR: '"examples/a" ', OUT_DIR: ' ' })).toMatchObject({
      contentDir: 'examples/a',
      outDir: 'dist',
    });
  });

  it('a port, and what is none', () => {
    expect([readPort(undefined), readPort(' '), readPort('8080 ')]).toEqual([undefined, undefined, 8080]);
    for (const wrong of ['abc', '0', '65536', '80.5', '0x50']) {
      expect(() => readPort(wrong)).toThrow('PORT 应是');
      expect(() => readEnvironment({ PORT: wrong })).toThrow('PORT 应是');
    }
  });

  it.each(['/home/a#b', 'C:\\稿子?', '/100%'])('a folder that Vite would misread: %s', (path) => {
    expect(() => {
      requireUsablePath('/home', path);
    }).toThrow('改掉文件夹的名字');
  });
});
