import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SearchRecord } from '../../../src/search/shared/record.ts';
import { seeded, shuffled } from './random.ts';

const LIMIT = 20_000;

/**
 * 真实的词表，常用的在前：先是本站文字里的词（按出现次数），再是 opencc-js 词典里的简体词（打乱）。
 * @returns 只有两到四个汉字的词。
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
