import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openIndex } from './open-index.ts';
import { HOSTILE, randomStrings } from '../unit/hostile.ts';

// Every string goes through the rewriting in tests/unit/search-hostile.test.ts; here a sample asks the real index.
it('answers hostile and random input without an error', async () => {
  const engine = await openIndex(join(resolve(process.env['OUT_DIR'] ?? 'dist'), 'pagefind'));
  const failed: string[] = [];
  for (const text of [...HOSTILE.filter((_, at) => at % 6 === 0), ...randomStrings(100)]) {
    try {
      const { total, hits } = await engine.search(text);
      if (total < hits.length) failed.push(JSON.stringify(text));
    } catch (error) {
      failed.push(`${JSON.stringify(text)}：${String(error)}`);
    }
  }
  expect(failed).toEqual([]);
});
