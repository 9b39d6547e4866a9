import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codePointsOf, type Master, openMaster, subsetOf, unpackFont } from '../../lib/fonts/subset.ts';
import { addDisplayFonts, missingCharacters, displayFontTags, insertIntoHead } from './display-fonts.ts';
import { displayCharacters } from './page-text.ts';
import { isPrintable, unprintable } from '../../lib/fonts/printable.ts';

const code = (character: string): number => character.codePointAt(0) ?? 0;

describe('characters of a page set in the display font', () => {
  it('from headings and elements with data-display, each once, sorted', () => {
    const html = '<h1>青石<wbr>青</h1><p>正文<b data-display>39个</b></p><h4>小</h4>';
    expect(displayCharacters(html)).toBe('39个石青');
  });

  it('no white space, no buttons, nothing marked as left out', () => {
    const html =
      '<h2>老 桥\n<button>复制</button><a data-display="none">链</a></h2><p data-display="none">无</p>';
    expect(displayCharacters(html)).toBe('桥老');
  });

  it('an entity is the character that it stands for', () => {
    expect(displayCharacters('<h1>1&lt;2&#x3000;𠮷</h1>')).toBe('12<𠮷');
  });
});

describe('the master font', () => {
  let master: Master;
  const cache = mkdtempSync(join(tmpdir(), 'fonts-'));
  beforeAll(async () => {
    master = await openMaster('noto-serif-sc-900.gb2312');
  });
  afterAll(() => {
    rmSync(cache, { recursive: true });
  });

  it('has the characters of GB 2312, none of the rare ones', () => {
    const { covered } = master;
    expect(missingCharacters('綦郫，“石桥”2020→𠮷䶮', covered)).toEqual(['𠮷', '䶮']);
    expect(covered.size).toBeGreaterThan(6763);
  });

  it('a subset holds only what was asked for; the second time it comes from the cache', async () => {
    const subset = () => subsetOf(master, '青石老桥“”', cache);
    const [first, second] = [await subset(), await subset()];
    const kept = codePointsOf(await unpackFont(first));
    expect([...'青石老桥“”'].every((character) => kept.has(code(character)))).toBe(true);
    expect(kept.has(code('河'))).toBe(false);
    expect(second).toEqual(Buffer.from(first));
    expect(readdirSync(cache)).toHaveLength(1);
  });
});

describe('the tags in the head', () => {
  it('stand before </head>; preload and rule name the same address', () => {
    expect(insertIntoHead('<head><title>x</title></head><body>', displayFontTags())).toMatch(
      /<\/title><link rel="preload"[^>]+ href="zh-display\.woff2"><style>.*<\/style><\/head>/,
    );
    expect(displayFontTags()).toContain('url("zh-display.woff2")');
    expect(displayFontTags(0, '/f/404.woff2')).toContain('url("/f/404.woff2")');
  });

  it('throws without </head>', () => {
    expect(() => insertIntoHead('<p>x', '')).toThrow('没有 </head>');
  });
});

describe('the built pages', () => {
  const root = mkdtempSync(join(tmpdir(), 'display-'));
  const write = (heading: string): void =>
    writeFileSync(join(root, 'index.html'), `<html><head><title>x</title></head><h1>${heading}</h1></html>`);
  const logger = { info: () => undefined } as unknown as AstroIntegrationLogger;
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('a page gets its subset beside it; preload and style use the same address', async () => {
    write('老桥');
    await addDisplayFonts({ root, base: '/feature/', script: 'hans' }, logger);
    const html = readFileSync(join(root, 'index.html'), 'utf8');
    expect(html).toContain(
      '<link rel="preload" as="font" type="font/woff2" crossorigin href="zh-display.woff2">',
    );
    expect(html).toContain('src:url("zh-display.woff2")');
    expect(readdirSync(root).sort()).toEqual(['index.html', 'zh-display.woff2']);
  });

  it('what the common characters lack gets a face of its own; what none has is left to the reader', async () => {
    write('陶喆与𠮷㛃ส');
    await addDisplayFonts({ root, base: '/', script: 'hans' }, logger);
    const html = readFileSync(join(root, 'index.html'), 'utf8');
    for (const [family, file, characters] of [
      ['ZH Display', 'zh-display.woff2', '陶与'],
      ['ZH Display 2', 'zh-display-2.woff2', '喆㛃'],
      ['ZH Display 3', 'zh-display-3.woff2', '𠮷'],
    ] as const) {
      expect(html).toContain(`font-family:"${family}";src:url("${file}")`);
      const covered = codePointsOf(await unpackFont(readFileSync(join(root, file))));
      expect(missingCharacters(characters, covered)).toEqual([]);
    }
  });

  it('the Traditional edition has its own forms of characters that both have', async () => {
    write('骨');
    await addDisplayFonts({ root, base: '/hant/', script: 'hant' }, logger);
    const own = await subsetOf(await openMaster('noto-serif-tc-900'), '骨');
    expect(readFileSync(join(root, 'zh-display.woff2'))).toEqual(Buffer.from(own));
  });

  it('a Traditional character that no face has stops the build', async () => {
    write('老橋ส');
    await expect(addDisplayFonts({ root, base: '/hant/', script: 'hant' }, logger)).rejects.toThrow(
      '没有“ส”（index.html）',
    );
  });
});

it('what counts as printable is in the masters, and has all of GB 18030 level 2', async () => {
  const masters = ['sc-900.gb2312', 'sc-900.rest', 'jp-900.extra'].map((name) => `noto-serif-${name}`);
  const held = await Promise.all(
    [...masters, 'noto-emoji-700'].map(async (name) => (await openMaster(name)).covered),
  );
  const all = Array.from({ length: 0x30000 }, (_, point) => point).filter(
    (point) => point < 0xd800 || point > 0xdfff,
  );
  const printable = all.filter((point) => isPrintable(String.fromCodePoint(point)));
  expect(printable.filter((point) => !held.some((covered) => covered.has(point)))).toEqual([]);
  expect(printable.length).toBeGreaterThan(32_000);
  expect(all.filter((point) => point >= 0x4e00 && point <= 0x9fef && !printable.includes(point))).toEqual([]);
  expect(unprintable('㛃䶮𠂇𣲗𤧛𦙶𨱇𪨶𫄧𫖯𬀩𬭳🎉❤️')).toEqual([]);
  expect(unprintable('한👍🏽🇨🇳1️⃣한')).toEqual(['한', '👍🏽', '🇨🇳', '1️⃣']);
});
