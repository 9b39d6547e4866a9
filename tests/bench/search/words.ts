import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SearchRecord } from '../../../src/search/shared/record.ts';
import { seeded, shuffled } from './random.ts';

const LIMIT = 20_000;

/**
 * Real words, frequent ones first: those of the site by number, then simplified words of opencc-js's dictionary,
 * shuffled.
 * @returns Words of two to four 汉字 only.
 */
export async function wordList(records: readonly SearchRecord[]): Promise<string[]> {
  const counts = new Map<string, number>();
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  for (const { blocks } of records) {
    for (const { segment } of segmenter.segment(blocks.map(({ text }) => text).join('\n'))) {
      if (/^\p{Script=Han}{2,4}$/u.test(segment)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
    }
  }
  const own = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([word]) => word);
  const path = fileURLToPath(import.meta.resolve('opencc-js')).replace(
    /dist.*$/u,
    'dist/esm-lib/dict/STPhrases.js',
  );
  const dictionary = (await readFile(path, 'utf8'))
    .split(/["|]/u)
    .map((pair) => pair.split(' ')[0] ?? '')
    .filter((word) => /^\p{Script=Han}{2,4}$/u.test(word));
  return [...new Set([...own, ...shuffled(seeded(7), dictionary)])].slice(0, LIMIT);
}
