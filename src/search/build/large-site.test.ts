import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bigrams } from '../shared/tokenise.ts';
import { openIndex } from './open-index.ts';
import { sampleRecord } from './sample-records.ts';
import { writeSearchIndex } from './write-index.ts';

it('大站的文章不随词表取，逐篇取删减过的分片，照样查得到、排得对', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'search-index-'));
  try {
    await writeSearchIndex(
      Array.from({ length: 80 }, (_, order) => sampleRecord(order)),
      directory,
    );
    // 二字词是 Pagefind 1.6.0 没有写进文档的做法；大站照原文收录，全靠它。
    const stored = globSync('index/*.pf_index', { cwd: directory })
      .map((file) => gunzipSync(readFileSync(join(directory, file))).toString('utf8'))
      .join('\n');
    for (const { blocks } of [sampleRecord(7), sampleRecord(23)]) {
      const runs = blocks[0]?.text.match(/\p{Script=Han}{2,}/gu) ?? [];
      expect(runs.flatMap(bigrams).filter((pair) => !stored.includes(pair))).toEqual([]);
    }
    const read: string[] = [];
    const engine = await openIndex(directory, (path) => read.push(path));
    const unique = await engine.search('丙丁号工程开工');
    expect(unique.hits.map(({ url }) => url)).toEqual(['/articles/23/']);
    expect(unique.hits[0]?.passages[0]?.id).toBe('a');
    expect(read.filter((path) => path.startsWith('fragment/'))).not.toEqual([]);
    const many = await engine.search('跨江大桥');
    expect(many.hits[0]?.url).toBe('/articles/7/');
  } finally {
    await rm(directory, { recursive: true });
  }
});
