import type { Block, SearchRecord } from '../../../src/search/shared/record.ts';
import { plantPhrases, substringQueries } from './gold.ts';
import { pick, seeded } from './random.ts';
import type { Corpus } from './types.ts';

const FUNCTION_WORDS = ['的', '了', '在', '和', '与', '将', '为', '是', '对', '把'];
const SECTIONS = ['要闻', '观察', '人物', '数据'];

/**
 * Makes a corpus: words by Zipf's law; a title, two headings, five paragraphs each; known phrases are hidden in it for
 * the queries. The same words, number and seed give the same.
 * @param words Frequent ones first.
 */
export function makeCorpus(words: readonly string[], size: number, seed = 20_200_423): Corpus {
  const random = seeded(seed + size);
  const records = makeRecords(words, size, random);
  const gold = [...plantPhrases(records, words, random), ...substringQueries(records, random, 40)];
  return { name: `造出的${size.toLocaleString('en-US')}篇`, records, gold };
}

/** Makes the text alone, without phrases; the same words, number and random numbers give the same. */
export function makeRecords(words: readonly string[], size: number, random: () => number): SearchRecord[] {
  const draw = zipf(random, words);
  return Array.from({ length: size }, (_, at) => makeArticle(random, draw, at));
}

function zipf(random: () => number, words: readonly string[]): () => string {
  const sums: number[] = [];
  words.reduce((sum, _, rank) => {
    const next = sum + 1 / (rank + 2.7);
    sums.push(next);
    return next;
  }, 0);
  const total = sums.at(-1) ?? 0;
  return () => {
    const wanted = random() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

function makeArticle(random: () => number, draw: () => string, at: number): SearchRecord {
  const many = (least: number, spread: number): number => least + Math.floor(random() * spread);
  const clause = (): string =>
    Array.from(
      { length: many(3, 4) },
      () => (random() < 0.25 ? pick(random, FUNCTION_WORDS) : '') + draw(),
    ).join('');
  const sentence = (): string => `${Array.from({ length: many(2, 3) }, clause).join('，')}。`;
  const paragraph = (): string => Array.from({ length: many(3, 2) }, sentence).join('');
  const block = (role: Block['role'], id: string, text: string): Block => ({ role, id, text });
  const section = pick(random, SECTIONS);
  const month = String(many(1, 12)).padStart(2, '0');
  return {
    url: `/articles/${String(at)}/`,
    title: Array.from({ length: many(3, 3) }, draw).join(''),
    kind: '文章',
    section,
    sectionId: `s${String(SECTIONS.indexOf(section))}`,
    date: `${String(many(2010, 15))}-${month}-${String(many(1, 28)).padStart(2, '0')}`,
    aliases: [],
    mentions: [],
    blocks: [
      { role: 'lead', text: sentence() },
      ...Array.from({ length: 5 }, (_, order) => [
        ...(order === 1 || order === 3 ? [block('heading', `h${String(order)}`, clause())] : []),
        block('text', `p${String(order)}`, paragraph()),
      ]).flat(),
    ],
  };
}
