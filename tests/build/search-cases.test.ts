import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openIndex } from './open-index.ts';
import type { Engine } from '../../src/search/client/engine.ts';
import { ARTICLE } from '../../src/search/shared/record.ts';

interface Case {
  q: string;
  first?: string | string[];
  page?: string;
  none?: boolean;
  offers?: string;
  entry?: boolean;
}

const groups = Object.entries(
  parse(readFileSync(resolve('tests/fixtures/search/cases.yaml'), 'utf8')) as Record<string, Case[]>,
);
let engine: Engine;

beforeAll(async () => {
  engine = await openIndex(join(resolve(process.env['OUT_DIR'] ?? 'dist'), 'pagefind'));
});

describe.each(groups)('%s', (_, cases) => {
  it.each(cases)('$q', async ({ q, first, page, none, offers, entry }) => {
    const { hits, total, relaxed, query, card } = await engine.search(q);
    if (page !== undefined) {
      expect((card ?? hits[0])?.url).toBe(page);
      return;
    }
    if (none === true) {
      expect({ total, relaxed }).toEqual({ total: 0, relaxed: undefined });
      return;
    }
    if (offers !== undefined) {
      expect({ relaxed, query }).toEqual({ relaxed: 'suggestion', query: offers });
      return;
    }
    const article = hits.find(({ kind }) => kind === ARTICLE)?.url;
    if (entry === true && card !== undefined) expect(card.url).toContain('/directory/#');
    else expect([first].flat().map((slug) => `/articles/${slug ?? ''}/`)).toContain(article);
  });
});

it('what is excluded stays excluded when another spelling is searched', async () => {
  const [typed, excluded] = ['lianxihuiyi', '峰会'];
  const all = await engine.search(typed);
  const some = await engine.search(`${typed} -${excluded}`);
  const holding = await engine.search(excluded);
  const left = all.hits.filter(({ url }) => !holding.hits.some((hit) => hit.url === url));
  expect(left.length).toBeLessThan(all.hits.length);
  expect(some.relaxed).toBe('suggestion');
  expect(some.hits.map(({ url }) => url).toSorted()).toEqual(left.map(({ url }) => url).toSorted());
});
