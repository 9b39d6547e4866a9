import { describe, expect, it } from 'vitest';
import { formatHeadersFile, parseHeadersFile } from './headers-file.ts';
import { headerRules, headersFor } from './rules.ts';

const inline = { scripts: ["'sha256-s'"], styles: ["'sha256-c'"] };
const rules = headerRules(
  ['index.html', '_astro/', 'articles/', 'sw.js', '_redirects', '.nojekyll'],
  '/feature/',
  inline,
);

describe('the rules of the headers', () => {
  it('security headers everywhere; what has a digest is kept a year, the rest is asked for first', () => {
    expect(headersFor('/feature/none', rules)).toMatchObject({ 'X-Frame-Options': 'DENY' });
    expect(headersFor('/feature/none', rules)['Cache-Control']).toBeUndefined();
    expect(headersFor('/feature/', rules)['Cache-Control']).toBe('no-cache, no-transform');
    expect(headersFor('/feature/articles/a/', rules)['Cache-Control']).toBe('no-cache, no-transform');
    expect(headersFor('/feature/_astro/a.1.js', rules)).toMatchObject({
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    expect(headersFor('/elsewhere', rules)).toEqual({});
  });

  it('no header twice in two rules; files for hosts are not listed', () => {
    const [all, ...rest] = rules;
    const common = Object.keys(all?.headers ?? {});
    expect(
      rest.flatMap(({ headers }) => Object.keys(headers)).filter((name) => common.includes(name)),
    ).toEqual([]);
    expect(rules.map(({ path }) => path)).toEqual([
      '/feature/*',
      '/feature/_astro/*',
      '/feature/articles/*',
      '/feature/',
      '/feature/sw.js',
    ]);
  });
});

describe('_headers', () => {
  it('reads back as it was written', () => {
    expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules);
  });
  it('a line that Cloudflare would ignore is refused', () => {
    const styles = Array.from({ length: 40 }, (_, at) => `'sha256-${String(at).padEnd(43, 'x')}='`);
    const long = headerRules(['index.html'], '/', { scripts: [], styles });
    expect(() => formatHeadersFile(long)).toThrow(
      /Content-Security-Policy 有\d+个字符，超过Cloudflare的上限2000/,
    );
  });
  it('a line that cannot be read is told by its number', () => {
    expect(() => parseHeadersFile('/*\n  X-A: 1\n  坏行\n')).toThrow('第3行读不懂');
  });
});
