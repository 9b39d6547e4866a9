import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from '../../src/search/build/open-index.ts';
import { ask, readGold, type GoldAnswer } from './gold.ts';

const gold = readGold(resolve('tests/fixtures/search/gold.yaml'));
let answers: GoldAnswer[];

beforeAll(async () => {
  const engine = await openIndex(join(resolve(process.env['OUT_DIR'] ?? 'dist'), 'pagefind'));
  answers = [];
  for (const item of gold) answers.push(await ask(engine, item));
  const misses = answers.filter(({ rank, paragraphRight }) => rank > 1 || !paragraphRight);
  for (const miss of misses) console.log(describeMiss(miss));
});

const describeMiss = ({ kind, query, articles, paragraph, rank, top }: GoldAnswer): string =>
  `${kind}：${query}：应是 ${articles.join('或')}${paragraph === undefined ? '' : `#${paragraph}`}，排第 ${String(rank)}，前三是 ${top.join(' ')}`;

describe('检索的标准答案', () => {
  it('不少于一百五十问', () => {
    expect(new Set(gold.map(({ query }) => query)).size).toBeGreaterThanOrEqual(150);
  });

  it('第一条（连同指定的段落）就对的不低于百分之九十七', () => {
    const right = answers.filter(({ rank, paragraphRight }) => rank === 1 && paragraphRight);
    expect(right.length / answers.length).toBeGreaterThanOrEqual(0.97);
  });

  it('答案都在前三条', () => {
    expect(answers.filter(({ rank }) => rank > 3).map(describeMiss)).toEqual([]);
  });
});
