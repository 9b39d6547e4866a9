import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openIndex } from './open-index.ts';
import { sampleRecord } from './sample-records.ts';
import { writeSearchIndex } from './write-index.ts';

it('按时期分成几份，合起来查：哪一份里的都查得到；没有变的一份不再编', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'search-periods-'));
  const articles = Array.from({ length: 80 }, (_, order) => sampleRecord(order));
  const published = new Map(
    articles.map(({ url }, order) => [url, `2026-${String(order).padStart(3, '0')}`]),
  );
  try {
    await writeSearchIndex(articles, directory, { published, size: 30 });
    expect(JSON.parse(await readFile(join(directory, 'lexicon.json'), 'utf8'))).toMatchObject({
      periods: ['1/', '2/'],
    });
    const engine = await openIndex(directory);
    for (const order of [3, 42, 78]) {
      const name = articles[order]?.title.slice(0, 5) ?? '';
      const { hits } = await engine.search(`${name}开工`);
      expect(hits[0]?.url).toBe(`/articles/${String(order)}/`);
    }
    const many = await engine.search('跨江大桥');
    expect(many.hits[0]?.url).toBe('/articles/7/');
  } finally {
    await rm(directory, { recursive: true });
  }
});
