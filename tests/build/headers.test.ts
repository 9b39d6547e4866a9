import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, builtSite } from './site.ts';

const site = builtSite();
const pages = [...builtPages(site.dir), ...builtPages(join(site.dir, 'hant'))];
const text = readFileSync(join(site.dir, '_headers'), 'utf8');
const policy = /Content-Security-Policy: (.+)/.exec(text)?.[1] ?? '';
const directive = (name: string): string[] =>
  (policy.split('; ').find((part) => part.startsWith(`${name} `)) ?? '').split(' ').slice(1);
/** What runs: structured data does not. */
const SCRIPTS = 'script:not([src], [type]), script[type=module]:not([src])';
const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('response headers', () => {
  it.each(pages.map((page) => [page.path, page] as const))('%s lists its inline code', (_, { tree }) => {
    const scripts = selectAll(SCRIPTS, tree).map((node) => hashOf(toString(node)));
    const styles = selectAll('style', tree).map((node) => hashOf(toString(node)));
    expect(directive('script-src')).toEqual(expect.arrayContaining(scripts));
    expect(directive('style-src')).toEqual(expect.arrayContaining(styles));
  });

  it('no hash too many, nothing unsafe allowed', () => {
    const used = new Set(
      pages.flatMap(({ tree }) => selectAll(`${SCRIPTS}, style`, tree).map((node) => hashOf(toString(node)))),
    );
    const listed = [...directive('script-src'), ...directive('style-src')].filter((word) =>
      word.startsWith("'sha"),
    );
    expect(listed.filter((hash) => !used.has(hash))).toEqual([]);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(directive('frame-ancestors')).toEqual(["'none'"]);
    expect(directive('require-trusted-types-for')).toEqual(["'script'"]);
  });
});

describe('compressed copies', () => {
  const files = builtFiles(site.dir).map((file) => file.replaceAll('\\', '/'));
  const copies = files.filter((file) => /\.(?:br|gz)$/.test(file));

  it('are there for every page', () => {
    const missing = pages
      .flatMap(({ file }) => [`${file}.br`, `${file}.gz`])
      .filter((file) => !copies.includes(file));
    expect(missing).toEqual([]);
  });

  it('unpack to the original', () => {
    const differing = copies.filter((file) => {
      const packed = readFileSync(join(site.dir, file));
      const open = file.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      return !open(packed).equals(readFileSync(join(site.dir, file.replace(/\.(?:br|gz)$/, ''))));
    });
    expect(differing).toEqual([]);
  });
});
