import { describe, expect, it } from 'vitest';
import { prepare } from '../shared/prepared.ts';
import { parseQuery } from '../shared/query.ts';
import type { SearchRecord } from '../shared/record.ts';
import { assemble } from './outcome.ts';
import type { Scored } from './scored.ts';
import type { Outcome, SearchOptions } from './types.ts';

const record = (title: string, score: number, given: Partial<SearchRecord> = {}): Scored => ({
  record: prepare({
    ...{
      url: `/${title}/`,
      kind: '文章',
      title,
      section: '桥',
      sectionId: 'bridges',
      aliases: [],
      mentions: [],
    },
    ...{ blocks: [{ role: 'lead', text: `${title}的桥。` }] },
    ...given,
  }),
  score,
});

const SCORED = [
  record('旧桥', 3, { date: '2019-03-12', mentions: ['李'] }),
  record('新桥', 9, { date: '2020-01-02', section: '镇上', sectionId: 'town', mentions: ['李', '王'] }),
  record('廊桥', 5),
  record('石桥', 7, { date: '2019-03-12' }),
  record('桥', 99, {
    url: '/directory/#b',
    kind: '地点',
    section: '名录',
    sectionId: 'directory',
    aliases: ['老桥'],
  }),
  record('桥工局', 50, { url: '/directory/#o', kind: '机构', section: '名录', sectionId: 'directory' }),
];

const of = (options: SearchOptions, given: { query?: string; relaxed?: Outcome['relaxed'] } = {}) => {
  const { query = '桥', relaxed } = given;
  return assemble({ scored: SCORED, query: parseQuery(query), ...(relaxed && { relaxed }) }, query, options);
};
const titles = ({ hits }: Outcome): string => hits.map(({ title }) => title).join(' ');

it('the best first, articles before entries; by date new ones first, of a day the better, without a date last', () => {
  expect(titles(of({}))).toBe('新桥 石桥 廊桥 旧桥 桥工局');
  expect(titles(of({ sort: 'date' }))).toBe('新桥 石桥 旧桥 廊桥 桥工局');
  const scored = [record('木桥', 5, { date: '2020-01' }), record('浮桥', 5, { date: '2020-04-23' })];
  expect(titles(assemble({ scored, query: parseQuery('渡') }, '渡', {}))).toBe('浮桥 木桥');
});

it('another page stands among the articles, behind those that match in part', () => {
  const scored = [record('石桥', 7), record('桥表', 8, { kind: '页面', section: '本站', sectionId: 'site' })];
  const query = parseQuery('桥');
  expect(titles(assemble({ scored, query }, '桥', {}))).toBe('桥表 石桥');
  expect(titles(assemble({ scored, query, relaxed: 'partial' }, '桥', {}))).toBe('石桥 桥表');
});

it('no more than asked for, and all are counted', () => {
  const some = of({ limit: 2 });
  expect([titles(some), some.total, some.filteredOut]).toEqual(['新桥 石桥', 6, 0]);
});

describe('the entry of just that name', () => {
  it('stands apart and counts, found by an alias too', () => {
    for (const query of ['桥', '老桥', '“桥”']) {
      const { card, hits, total } = of({}, { query });
      expect([card?.title, hits.length, total], query).toEqual(['桥', 5, 6]);
    }
  });

  it('is a result like others where something narrows the list, or what was asked matched in part', () => {
    for (const found of [of({ filters: { section: 'directory' } }), of({}, { relaxed: 'partial' })]) {
      expect(found.card).toBeUndefined();
      expect(titles(found)).toMatch(/桥 桥工局$/u);
    }
    expect(of({}, { query: '桥 工局' }).card).toBeUndefined();
    expect(of({}, { query: '新桥' }).card).toBeUndefined();
  });
});

describe('filters', () => {
  it.each([
    [{ section: 'town' }, '新桥', 5],
    [{ kind: '机构' }, '桥工局', 5],
    [{ mention: '李' }, '新桥 旧桥', 4],
    [{ month: '2019-03' }, '石桥 旧桥', 4],
    [{ mention: '李', month: '2019-03' }, '旧桥', 5],
    [{ mention: '王', month: '2019-03' }, '', 6],
  ] as const)('%o', (filters, left, out) => {
    const found = of({ filters });
    expect([titles(found), found.filteredOut]).toEqual([left, out]);
  });

  it('a choice is counted by what the other groups leave, not by its own', () => {
    expect(of({ filters: { section: 'town' } }).facets).toEqual({
      section: { bridges: 3, town: 1, directory: 2 },
      kind: { 文章: 1 },
      mention: { 李: 1, 王: 1 },
      month: { '2020-01': 1 },
    });
  });
});

it('what was searched instead is said only where it found something', () => {
  expect(of({}, { relaxed: 'suggestion' }).relaxed).toBe('suggestion');
  const none = assemble({ scored: [], query: parseQuery('桥'), relaxed: 'partial' }, '侨', {});
  expect([none.relaxed, none.total, none.query]).toEqual([undefined, 0, '侨']);
});

it('a title bears its marks across quotation marks and gaps', () => {
  const typed = '桥领跑渡';
  const scored = [record('石桥 “领跑”渡口', 1)];
  const { hits } = assemble({ scored, query: parseQuery(typed) }, typed, {});
  const marked = hits.flatMap(({ titleSegments }) => titleSegments.filter((segment) => segment.marked));
  expect(marked.map(({ text }) => text).join('')).toBe('桥 “领跑”渡');
});
