import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { createConverter, type Table } from '../../src/hant/to-script.ts';
import { openIndex } from './open-index.ts';
import { ask, readGold } from './gold.ts';
import { builtSite } from './site.ts';

const { convert } = createConverter(parse(readFileSync('content/hant.yaml', 'utf8')) as Table);
const gold = readGold(resolve('tests/fixtures/search/gold.yaml'));
const index = openIndex(join(builtSite().dir, 'hant/pagefind'));

it('the gold searches find the same first, every fourth typed in Traditional characters, every fortieth in Simplified ones', async () => {
  const engine = await index;
  const some = gold.filter((_, at) => at % 4 === 0);
  const asked = [
    ...some.map((item) => ({ ...item, query: convert(item.query) })),
    ...some.filter((_, at) => at % 10 === 0),
  ];
  const misses: string[] = [];
  for (const item of asked) {
    const { rank, paragraphRight, top } = await ask(engine, item);
    if (rank > 1 || !paragraphRight) misses.push(`${item.query}：${String(rank)} ${top.join(' ')}`);
  }
  expect(1 - misses.length / asked.length, misses.join('\n')).toBeGreaterThanOrEqual(0.97);
});

it('answers, excerpts and marks are in Traditional characters, whatever was typed', async () => {
  const engine = await index;
  for (const query of ['联席会议', '聯席會議']) {
    const { hits, phrases } = await engine.search(query);
    const marked = hits.flatMap(({ passages }) => passages.flatMap(({ segments }) => segments));
    expect(new Set(marked.flatMap(({ marked, text }) => (marked ? [text] : [])))).toContain('聯席會議');
    expect(phrases).toContain('聯席會議');
    expect(hits.map(({ title }) => convert(title))).toEqual(hits.map(({ title }) => title));
  }
  expect((await engine.search('liangjiang xinqu')).query).toBe('兩江新區');
});
