import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Hit, Outcome } from '../../src/search/client/types.ts';
import { compareWithApproved } from '../dump/approved.ts';
import { fixtureSite } from './fixture-site.ts';
import { openIndex } from './open-index.ts';

// What the engine makes of each kind of query, on the second feature, which no news changes.

/** A result: where it leads, and the first thing shown of it, with what is marked. */
function hitLine({ url, passages }: Hit): string {
  const places = passages.flatMap(({ id }) => (id === undefined ? [] : [`#${id}`]));
  const shown = (passages[0]?.segments ?? [])
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
  return `  ${url} ${places.join(' ')} | ${shown}`;
}

function answerLines(typed: string, outcome: Outcome, rest = ''): string[] {
  const { card, hits, total, relaxed, query, phrases } = outcome;
  const how = [relaxed ?? [], query === typed ? [] : `“${query}”`].flat().join(' ');
  return [
    `${typed}${rest} | ${String(total)} ${how} | ${phrases.join('、')}`,
    ...(card === undefined ? [] : [`  :${hitLine(card)}`]),
    ...hits.slice(0, 4).map(hitLine),
  ];
}

it('queries of every kind are answered as was approved', async () => {
  const engine = await openIndex(join(fixtureSite().dir, 'pagefind'));
  const queries = readFileSync('tests/fixtures/search/engine-queries.txt', 'utf8').trimEnd().split('\n');
  const lines: string[] = [];
  for (const typed of queries) lines.push(...answerLines(typed, await engine.search(typed)));
  // What can be said at once, while a word is being typed.
  for (const typed of ['渡', '渡口', 'duk', 'dukou', "qing'shi", '渡扣', '怎么过河'])
    lines.push(...answerLines(typed, await engine.search(typed, { isEarly: true }), '……'));
  const differences = compareWithApproved('answers', new Map([['engine', lines]]));
  expect(differences, differences).toBe('');
});
