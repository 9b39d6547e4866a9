import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from './open-index.ts';
import type { Engine } from '../../src/search/client/engine.ts';
import { compareWithApproved } from '../dump/approved.ts';
import { ask, readGold, type GoldAnswer } from './gold.ts';

const gold = readGold(resolve('tests/fixtures/search/gold.yaml'));
let engine: Engine;
let answers: GoldAnswer[];

beforeAll(async () => {
  engine = await openIndex(join(resolve(process.env['OUT_DIR'] ?? 'dist'), 'pagefind'));
  answers = [];
  for (const item of gold) answers.push(await ask(engine, item));
});

const describeMiss = ({ kind, query, articles, paragraph, rank, top }: GoldAnswer): string =>
  `${kind}：${query}：应是 ${articles.join('或')}${paragraph === undefined ? '' : `#${paragraph}`}，排第 ${String(rank)}，前三是 ${top.join(' ')}`;

describe('the gold questions', () => {
  it('are a hundred and fifty and more', () => {
    expect(new Set(gold.map(({ query }) => query)).size).toBeGreaterThanOrEqual(150);
  });

  it('have the right answer first, with the paragraph where one is named, in 98 of a hundred', () => {
    const right = answers.filter(({ rank, paragraphRight }) => rank === 1 && paragraphRight);
    expect(right.length / answers.length).toBeGreaterThanOrEqual(0.98);
  });

  it('have the right answer among the first three', () => {
    expect(answers.filter(({ rank }) => rank > 3).map(describeMiss)).toEqual([]);
  });

  it('are answered as a person last read', () => {
    const lines = answers.map(
      ({ kind, query, top, said }) => `${kind}：${query} → ${[...top, ...said].join(' ') || '没有'}`,
    );
    const differences = compareWithApproved('gold', new Map([['answers', lines]]));
    if (differences !== '') expect.fail(differences);
  });

  it('are answered at once as they are at last, or not yet', async () => {
    const differing: string[] = [];
    let atOnce = 0;
    for (const { query } of gold.filter((_, at) => at % 8 === 0)) {
      const early = await engine.search(query, { isEarly: true });
      if (early.total === 0) continue;
      atOnce += 1;
      const [soon, last] = [early, await engine.search(query)].map(({ hits }) => hits[0]?.url);
      if (soon !== last) differing.push(query);
    }
    expect(differing).toEqual([]);
    expect(atOnce).toBeGreaterThan(gold.length / 16);
  });
});
