import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBuiltPages } from '../../src/build/page-checks/site.ts';
import { openIndex } from './open-index.ts';
import type { Searchable } from '../../src/search/build/searchable.ts';
import type { Engine } from '../../src/search/client/engine.ts';
import { LEXICON_FILE } from '../../src/search/shared/lexicon.ts';
import { dropQuotes, joinHan, normalise } from '../../src/search/shared/normalise.ts';
import { ARTICLE } from '../../src/search/shared/record.ts';

const dist = resolve(process.env['OUT_DIR'] ?? 'dist');
const directory = join(dist, 'pagefind');
const SAMPLES = 500;
/** What the lexicon may weigh on the wire. Unit: bytes. */
const LEXICON_LIMIT = 12 * 1024;

let all: Searchable[];
let articles: { url: string; text: string }[];
let engine: Engine;

beforeAll(async () => {
  engine = await openIndex(directory);
  // Texts are normalised by the characters of the index that was asked last, which may be another file's.
  await engine.warmUp();
  all = (await readBuiltPages(dist)).flatMap(({ searchable, path }) =>
    path.startsWith('/hant/') ? [] : searchable,
  );
  articles = all
    .filter(({ kind }) => kind === ARTICLE)
    .map(({ url, title, text }) => ({
      url,
      // The two lines of a headline are apart; a paragraph reads on across notes and quotation marks.
      text: text
        .split('\n')
        .map((block) => dropQuotes(normalise(block)))
        .map((block) => (block.source === title ? block : joinHan(block)).text)
        .join('\n'),
    }));
});

describe('the search index', () => {
  it('holds every article and every directory entry', () => {
    expect(articles).toHaveLength(globSync('articles/*/index.html', { cwd: dist }).length);
    const entry = JSON.parse(readFileSync(join(directory, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages)).toEqual(['zh-cn']);
    expect(entry.languages['zh-cn']?.page_count).toBe(all.length);
  });

  it('has no article text outside Pagefind’s files, and a light lexicon', () => {
    const lexicon = readFileSync(join(directory, LEXICON_FILE));
    expect(brotliCompressSync(lexicon).length).toBeLessThanOrEqual(LEXICON_LIMIT);
    const written = lexicon.toString('utf8');
    const sentences = articles.flatMap(({ text }) => text.match(/\p{Script=Han}{10,}/gu) ?? []);
    const names = all.flatMap(({ title, aliases }) => [title, ...aliases]).join('\n');
    expect(sentences.filter((sentence) => written.includes(sentence) && !names.includes(sentence))).toEqual(
      [],
    );
  });

  it('publishes none of Pagefind’s interfaces', () => {
    expect(globSync('*ui*', { cwd: directory })).toEqual([]);
  });

  it('finds five hundred random strings of Han characters; the first and the first ten hold them', async () => {
    const lost: string[] = [];
    let firstRight = 0;
    let precision = 0;
    for (const phrase of samplePhrases(articles, SAMPLES)) {
      const expected = articles.filter(({ text }) => text.includes(phrase)).map(({ url }) => url);
      const { hits } = await engine.search(phrase, { limit: 100 });
      const found = hits.filter(({ kind }) => kind === ARTICLE).map(({ url }) => url);
      if (!expected.every((url) => found.includes(url))) lost.push(phrase);
      if (expected.includes(found[0] ?? '')) firstRight += 1;
      const depth = Math.min(10, expected.length);
      precision += found.slice(0, depth).filter((url) => expected.includes(url)).length / depth;
    }
    console.log(`first right: ${String(firstRight / SAMPLES)}, R-precision: ${String(precision / SAMPLES)}`);
    expect(lost).toEqual([]);
    expect(firstRight / SAMPLES).toBeGreaterThanOrEqual(0.99);
    expect(precision / SAMPLES).toBeGreaterThanOrEqual(0.98);
  });

  it('finds every single character', async () => {
    const lost: string[] = [];
    const characters = new Set(articles.flatMap(({ text }) => text.match(/\p{Script=Han}/gu) ?? []));
    for (const character of characters) {
      const expected = articles.filter(({ text }) => text.includes(character)).map(({ url }) => url);
      const found = (await engine.search(character, { limit: 100 })).hits.map(({ url }) => url);
      if (!expected.every((url) => found.includes(url))) lost.push(character);
    }
    expect(lost).toEqual([]);
  });
});

/** Samples of 2–8 characters in a row, always the same ones. */
function samplePhrases(sources: readonly { text: string }[], count: number): string[] {
  const runs = sources.flatMap(({ text }) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
  let seed = 20200423;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => {
    const chars = [...(runs[random(runs.length)] ?? '')];
    const length = Math.min(chars.length, 2 + random(7));
    const start = random(chars.length - length + 1);
    return chars.slice(start, start + length).join('');
  });
}
