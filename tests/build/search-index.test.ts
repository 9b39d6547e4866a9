import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectRecords } from '../../src/search/build/collect.ts';
import { openIndex } from '../../src/search/build/open-index.ts';
import type { Engine } from '../../src/search/client/engine.ts';
import { dropQuotes, joinHan, normalise } from '../../src/search/shared/normalise.ts';
import type { SearchRecord } from '../../src/search/shared/record.ts';
import { bigrams } from '../../src/search/shared/tokenise.ts';

const dist = resolve(process.env['OUT_DIR'] ?? 'dist');
const directory = join(dist, 'pagefind');
const SAMPLES = 2000;

let records: SearchRecord[];
let articles: { url: string; text: string }[];
let engine: Engine;

beforeAll(async () => {
  records = await collectRecords(dist);
  articles = records
    .filter(({ kind }) => kind === '文章')
    .map(({ url, title, blocks }) => ({
      url,
      text: [title, ...blocks.map(({ text }) => text)]
        .map((text) => joinHan(dropQuotes(normalise(text))).text)
        .join('\n'),
    }));
  engine = await openIndex(directory);
});

describe('检索索引', () => {
  it('收录全部文章与名录条目', () => {
    const pages = globSync('articles/*/index.html', { cwd: dist });
    expect(articles).toHaveLength(pages.length);
    const entry = JSON.parse(readFileSync(join(directory, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages)).toEqual(['zh-cn']);
    expect(entry.languages['zh-cn']?.page_count).toBe(articles.length);
    const lexicon = JSON.parse(readFileSync(join(directory, 'lexicon.json'), 'utf8')) as { names: unknown[] };
    expect(lexicon.names).toHaveLength(records.length - articles.length);
  });

  it('名录的“编者注”与说明不连成一句', () => {
    const notes = records.filter(({ kind }) => kind !== '文章').flatMap(({ blocks }) => blocks);
    expect(notes.filter(({ text }) => /^编者注(?!：)/u.test(text))).toEqual([]);
  });

  // 小站喂给 Pagefind 的是切好的二字词；大站靠它自己存二字词，在 large-site.test.ts 里看着。
  it('存有正文的全部相邻二字', () => {
    const stored = globSync('index/*.pf_index', { cwd: directory })
      .map((file) => gunzipSync(readFileSync(join(directory, file))).toString('utf8'))
      .join('\n');
    const missing = new Set<string>();
    for (const { text } of articles) {
      for (const [run] of text.matchAll(/[\p{Script=Han}〇々]{2,}/gu)) {
        for (const pair of bigrams(run)) if (!stored.includes(pair)) missing.add(pair);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('不发布用不着的 Pagefind 界面', () => {
    expect(globSync('*ui*', { cwd: directory })).toEqual([]);
  });

  it('随手取的两千个汉字片段：个个查得到，第一条与前十条都含有它', async () => {
    const lost: string[] = [];
    let firstRight = 0;
    let precision = 0;
    for (const phrase of samplePhrases(articles, SAMPLES)) {
      const expected = articles.filter(({ text }) => text.includes(phrase)).map(({ url }) => url);
      const { hits } = await engine.search(phrase, { limit: 100 });
      const found = hits.filter(({ kind }) => kind === '文章').map(({ url }) => url);
      if (!expected.every((url) => found.includes(url))) lost.push(phrase);
      if (expected.includes(found[0] ?? '')) firstRight += 1;
      const depth = Math.min(10, expected.length);
      precision += found.slice(0, depth).filter((url) => expected.includes(url)).length / depth;
    }
    console.log(`第一条含有：${String(firstRight / SAMPLES)}，R 精度：${String(precision / SAMPLES)}`);
    expect(lost).toEqual([]);
    expect(firstRight / SAMPLES).toBeGreaterThanOrEqual(0.99);
    expect(precision / SAMPLES).toBeGreaterThanOrEqual(0.98);
  });

  it('每一个单字都查得到', async () => {
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

/** 固定种子的取样：2–8 个连着的汉字。 */
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
