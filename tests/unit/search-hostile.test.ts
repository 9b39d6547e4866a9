import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { toPagefindHtml } from '../../src/search/build/pagefind-html.ts';
import { readState, writeState } from '../../src/search/client/location.ts';
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
import { supplementaryTokens } from '../../src/search/shared/tokenise.ts';
import { HOSTILE, NAUGHTY_COUNT, randomStrings } from './hostile.ts';

const strings = [...HOSTILE, ...randomStrings(1000)];
const suggester = new Suggester({
  phrases: [
    ['联席会议', 'lian xi hui yi'],
    ['氢能', 'qing neng'],
  ],
  homophones: { lian: '联连', qing: '氢轻' },
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

describe('恶意与随机的输入', () => {
  it('坏串表整个收进来，不少于四百五十条；随机串一千条', () => {
    expect(NAUGHTY_COUNT).toBeGreaterThanOrEqual(450);
    expect(new Set(randomStrings(1000)).size).toBeGreaterThan(900);
  });

  it('位置换算、摘录、排序、提示都不出错，摘录一字不改', () => {
    for (const text of strings) {
      const { text: folded, map } = normalise(text);
      expect(map).toHaveLength(folded.length + 1);
      const query = parseQuery(text);
      const prepared = prepare(record(text.slice(0, 300)));
      const phrases = query.terms.flatMap(({ forms }) => forms);
      scoreExact(prepared, query);
      scoreLoose(prepared, weighTerms(query.terms, [prepared]));
      bestPassages(prepared, phrases);
      contentPieces(folded.slice(0, 200));
      supplementaryTokens(folded);
      suggester.suggest(folded.trim().slice(0, 200));
      const source = text.slice(0, 60);
      const segments = excerpt(source, findRanges(source, phrases));
      expect(segments.map((segment) => segment.text).join('')).toBe(source);
    }
  });

  it('地址写出去再读回来，还是那个词；不成字的去掉', () => {
    for (const text of strings) {
      const query = text.trim();
      const state = readState(writeState({ query, filters: {}, sort: 'relevance' }));
      expect(state.query).toBe(query.toWellFormed().replaceAll('\uFFFD', '').trim());
    }
  });

  it('写进索引的一页里不多出元素，文字原样', () => {
    for (const text of strings) {
      const tree = fromHtml(toPagefindHtml(record(text)));
      expect(selectAll('main > p', tree)).toHaveLength(1);
      expect(selectAll('main > h1', tree)).toHaveLength(1);
      expect(
        selectAll('script, img, svg, iframe, style, input, a, math, object, [onload], [onerror]', tree),
      ).toEqual([]);
    }
  });
});
