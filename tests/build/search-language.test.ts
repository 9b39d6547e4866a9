import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBuiltPages } from '../../src/build/page-checks/site.ts';
import { openIndex } from './open-index.ts';
import { writeSearchIndex } from '../../src/search/build/write-index.ts';

const page = (lang: string, title: string): string => `<!doctype html><html lang="${lang}"><body>
<article data-pagefind-body><div hidden data-search-record data-kind="文章" data-title="${title}"
 data-section="桥" data-section-id="bridges" data-pagefind-meta="kind[data-kind]" data-pagefind-filter="kind[data-kind]"></div>
<h1>${title}</h1><p id="a">渡口边的石桥通车。</p></article></body></html>`;

async function inSite(
  pages: Readonly<Record<string, string>>,
  work: (dir: string) => Promise<void>,
): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'search-language-'));
  try {
    for (const [slug, html] of Object.entries(pages)) {
      await mkdir(join(dir, 'articles', slug), { recursive: true });
      await writeFile(join(dir, 'articles', slug, 'index.html'), html);
    }
    await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const searchable = async (dir: string) => (await readBuiltPages(dir)).flatMap((found) => found.searchable);

// Pagefind keeps an index for each language and a reader searches one of them.
it('keeps pages in other languages in the one index', async () => {
  const pages = { zh: page('zh-CN', 'zh石桥'), en: page('en', 'en石桥'), tw: page('zh-TW', 'tw石桥') };
  await inSite(pages, async (dir) => {
    await writeSearchIndex(dir, await searchable(dir), 'zh-cn');
    const entry = JSON.parse(await readFile(join(dir, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages)).toEqual(['zh-cn']);
    const { hits } = await (await openIndex(join(dir, 'pagefind'))).search('渡口边的石桥');
    expect(hits.map(({ url }) => url).sort()).toEqual(['/articles/en/', '/articles/tw/', '/articles/zh/']);
  });
});

it('says so when no page can be searched', async () => {
  await inSite({ a: '<html lang="zh-CN"><body><p>没有标记</p></body></html>' }, async (dir) => {
    await expect(writeSearchIndex(dir, await searchable(dir), 'zh-cn')).rejects.toThrow('搜索索引是空的');
  });
});
