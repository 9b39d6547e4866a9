import { describe, expect, it } from 'vitest';
import { readState, writeState } from '../../src/components/search/location.ts';
import { excerpt } from '../../src/search/shared/excerpt.ts';
import { findRanges } from '../../src/search/shared/match.ts';
import { normalise } from '../../src/search/shared/normalise.ts';
import { bestPassages } from '../../src/search/shared/passages.ts';
import { prepare } from '../../src/search/shared/prepared.ts';
import { parseQuery } from '../../src/search/shared/query.ts';
import { contentPieces } from '../../src/search/shared/questions.ts';
import { scoreExact, scoreLoose, weighTerms } from '../../src/search/shared/rank.ts';
import type { SearchRecord } from '../../src/search/shared/record.ts';
import { Suggester } from '../../src/search/shared/suggest.ts';
import { HOSTILE, NAUGHTY_COUNT, randomStrings } from './hostile.ts';

const strings = [...HOSTILE, ...randomStrings(1000)];
const suggester = new Suggester({
  names: [['联席会议'], ['氢能']],
  sections: [],
  words: '联席 会议',
  readings: { common: '', extra: { lian: '联连', qing: '氢轻' } },
});

function record(text: string): SearchRecord {
  return {
    url: '/a/',
    title: text,
    kind: '文章',
    section: text,
    sectionId: 's',
    aliases: [text],
    mentions: [text],
    blocks: [{ role: 'text', id: text, text }],
  };
}

describe('hostile and random input', () => {
  it('the list of naughty strings is whole, 450 at least; a thousand random strings', () => {
    expect(NAUGHTY_COUNT).toBeGreaterThanOrEqual(450);
    expect(new Set(randomStrings(1000)).size).toBeGreaterThan(900);
  });

  it('positions, excerpts, ranks and suggestions never fail; excerpts change no character', () => {
    for (const text of strings) {
      const { text: folded, map } = normalise(text);
      expect(map).toHaveLength(folded.length + 1);
      const query = parseQuery(text);
      const prepared = prepare(record(text.slice(0, 300)));
      const phrases = query.terms.flatMap(({ forms }) => forms);
      scoreExact(prepared, query);
      scoreLoose(prepared, weighTerms(query.terms, [prepared]));
      bestPassages(prepared, query.terms);
      contentPieces(folded.slice(0, 200));
      suggester.suggest(folded.trim().slice(0, 200));
      const source = text.slice(0, 60);
      const segments = excerpt(source, findRanges(source, phrases));
      expect(segments.map((segment) => segment.text).join('')).toBe(source);
    }
  });

  it('an address written and read back holds the same words; broken characters go', () => {
    for (const text of strings) {
      const query = text.trim();
      const state = readState(writeState({ query, filters: {}, sort: 'relevance' }));
      expect(state.query).toBe(query.toWellFormed().replaceAll('\uFFFD', '').trim());
    }
  });
});
