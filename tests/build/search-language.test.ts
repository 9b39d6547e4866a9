import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { collectRecords } from '../../src/search/build/collect.ts';
import { openIndex } from '../../src/search/build/open-index.ts';
import { writeSearchIndex } from '../../src/search/build/write-index.ts';

const page = (lang: string, title: string): string => `<!doctype html><html lang="${lang}"><body>
<article data-pagefind-body><div data-search-record data-kind="文章" data-title="${title}"
 data-section="桥" data-section-id="bridges"></div><h1>${title}</h1><p id="a">渡口边的石桥通车。</p></article></body></html>`;

// Pagefind 按网页的 lang 分开建索引，读者一次只查一种；写了别的 lang 的页就会查不到。
it('网页写了别的 lang，也在同一份索引里，照样查得到', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'search-language-'));
  try {
    for (const [slug, lang] of [
      ['zh', 'zh-CN'],
      ['en', 'en'],
      ['tw', 'zh-TW'],
    ] as const) {
      await mkdir(join(dir, 'articles', slug), { recursive: true });
      await writeFile(join(dir, 'articles', slug, 'index.html'), page(lang, `${slug}石桥`));
    }
    const directory = join(dir, 'pagefind');
    await writeSearchIndex(await collectRecords(dir), directory);
    const entry = JSON.parse(await readFile(join(directory, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages)).toEqual(['zh-cn']);
    const { hits } = await (await openIndex(directory)).search('渡口边的石桥');
    expect(hits.map(({ url }) => url).sort()).toEqual(['/articles/en/', '/articles/tw/', '/articles/zh/']);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
