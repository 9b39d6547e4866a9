import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openIndex } from '../../src/search/build/open-index.ts';
import { HOSTILE, randomStrings } from '../unit/hostile.ts';

it('恶意与随机的输入查真的索引，都不出错', async () => {
  const engine = await openIndex(join(resolve(process.env['OUT_DIR'] ?? 'dist'), 'pagefind'));
  const failed: string[] = [];
  for (const text of [...HOSTILE, ...randomStrings(1000)]) {
    try {
      const { total, hits } = await engine.search(text);
      if (total < hits.length) failed.push(JSON.stringify(text));
    } catch (error) {
      failed.push(`${JSON.stringify(text)}：${String(error)}`);
    }
  }
  expect(failed).toEqual([]);
});
