// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Hit, Outcome } from '../../search/client/types.ts';
import { make } from '../dom.ts';
import { renderFilters } from './filters.ts';
import { HANDOFF_KEY } from './handoff.ts';
import type { PageState } from './location.ts';
import { describeOutcome, renderCard, renderList } from './render.ts';

const NO_FACETS: Outcome['facets'] = { section: {}, kind: {}, mention: {}, month: {} };
const outcome = (given: Partial<Outcome>): Outcome => ({
  ...{ query: '', hits: [], total: 0, filteredOut: 0, phrases: [], facets: NO_FACETS },
  ...given,
});

const LONG = '桥'.repeat(20);

it.each([
  ['found', { total: 3 }, '桥', '找到3条结果'],
  ['nothing', {}, '桥', '未找到“桥”，请换个词试试'],
  ['hidden by a filter', { filteredOut: 4 }, '桥', '当前筛选无结果，取消可见4条'],
  ['in part', { total: 2, relaxed: 'partial' }, '桥', '没有完全匹配的结果，以下2条部分匹配'],
  ['without function words', { total: 2, relaxed: 'function-words' }, '桥', '找到2条结果'],
  [
    'another spelling',
    { total: 2, relaxed: 'suggestion', query: '桥' },
    '侨',
    '未找到“侨”，以下为“桥”的2条结果',
  ],
  ['as long as is said back', {}, LONG, `未找到“${LONG}”，请换个词试试`],
  ['longer', {}, `${LONG}桥`, `未找到“${LONG}……”，请换个词试试`],
] as const)('what was found, in a sentence: %s', (_, given, asked, said) => {
  expect(describeOutcome(outcome(given), asked)).toBe(said);
});

const passage = (id: string | undefined, text: string): Hit['passages'][number] => ({
  ...(id === undefined ? {} : { id }),
  segments: [{ text, marked: false }],
});
const HIT: Hit = {
  url: '/articles/a/',
  title: '甲',
  titleSegments: [{ text: '甲', marked: true }],
  kind: '文章',
  section: '桥',
  passages: ['p1', 'p2', undefined, 'p4', 'p5', 'p6'].map((id) => passage(id, `在${id ?? '无'}`)),
};
const ENTRY: Hit = { ...HIT, url: '/directory/#x', kind: '地点', section: '名录', passages: [] };

describe('a result', () => {
  beforeEach(() => localStorage.clear());

  it('is a link with its best passage, and to three more places at most, each on its page', () => {
    const list = make('ol');
    renderList(list, outcome({ hits: [HIT, { ...ENTRY, passages: HIT.passages }] }));
    const links = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const more = (page: string): string[] => ['p2', 'p4', 'p5'].map((id) => `${page}#${id}`);
    expect(links).toEqual([HIT.url, ...more('/articles/a/'), ENTRY.url, ...more('/directory/')]);
    expect([...list.querySelectorAll('.meta, .hit-best')].map(({ textContent }) => textContent)).toEqual([
      '桥',
      '在p1',
      '名录·地点',
      '在p1',
    ]);
  });

  it('leaves word on which page, where and what to mark', () => {
    const list = make('ol');
    list.addEventListener('click', (event) => event.preventDefault());
    renderList(list, outcome({ hits: [HIT, ENTRY], phrases: ['甲'] }));
    const left = (link: Element | null | undefined): unknown => {
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      const { at: _, ...word } = JSON.parse(localStorage.getItem(HANDOFF_KEY) ?? '{}') as { at: number };
      return word;
    };
    const [first, , , , entry] = list.querySelectorAll('a');
    expect(left(first)).toEqual({ path: '/articles/a/', phrases: ['甲'], id: 'p1' });
    expect(left(list.querySelector('.hit-more a'))).toEqual({
      path: '/articles/a/',
      phrases: ['甲'],
      id: 'p2',
    });
    expect(left(entry)).toEqual({ path: '/directory/', phrases: ['甲'] });
  });

  it('of just that name stands before the list, which hides where there is none', () => {
    const box = make('div');
    renderCard(box, outcome({ card: ENTRY }));
    expect([box.hidden, box.childElementCount]).toEqual([false, 1]);
    renderCard(box, outcome({}));
    expect([box.hidden, box.childElementCount]).toEqual([true, 0]);
  });
});

describe('filters', () => {
  const SECTIONS = { town: '镇上', bridges: '桥', directory: '名录' };
  const FACETS: Outcome['facets'] = {
    section: { directory: 1, bridges: 2, town: 3 },
    kind: { 地点: 1, 人物: 2, 文章: 3 },
    mention: { 李: 1 },
    month: { '2020-03': 1, '2019-12': 2 },
  };
  const chosen: unknown[] = [];
  const show = (facets: Outcome['facets'], state: Partial<PageState>) => {
    const box = make('div');
    const all = { query: '', filters: {}, sort: 'relevance', ...state } as const;
    const any = renderFilters(box, facets, all, SECTIONS, (next) => chosen.push(next));
    const groups = [...box.querySelectorAll('select')].map((select) => [
      select.name,
      [...select.options]
        .map(({ textContent, selected }) => (selected ? `*${textContent}` : textContent))
        .join(' '),
    ]);
    return { box, any, groups: Object.fromEntries(groups) as Record<string, string> };
  };

  it('sections as in the feature, kinds as they are, months in order, each with its number; a single choice is none', () => {
    expect(show(FACETS, { filters: { kind: '人物' } }).groups).toEqual({
      栏目: '*全部 镇上（3） 桥（2） 名录（1）',
      类型: expect.stringMatching(/^全部 文章（3） .*\*人物（2）/u) as string,
      月份: '*全部 2019年12月（2） 2020年3月（1）',
      排序: '*相关度 日期',
    });
  });

  it('what is chosen stays to be undone, also where it leaves nothing; so does the order', () => {
    const { groups, any } = show(NO_FACETS, { filters: { mention: '王' }, sort: 'date' });
    expect([groups, any]).toEqual([{ 涉及: '全部 *王（0）', 排序: '相关度 *日期' }, true]);
    expect(show(NO_FACETS, { sort: 'date' }).groups).toEqual({ 排序: '相关度 *日期' });
    expect(show({ ...NO_FACETS, mention: { 李: 1 } }, {}).any).toBe(false);
  });

  it('a choice adds to the others, 全部 takes its own away', () => {
    const { box } = show(FACETS, { filters: { kind: '人物', mention: '李' } });
    chosen.length = 0;
    for (const [name, value] of [
      ['栏目', 'town'],
      ['类型', ''],
      ['排序', 'date'],
    ] as const) {
      const select = box.querySelector<HTMLSelectElement>(`[name=${name}]`);
      if (select === null) continue;
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }
    expect(chosen).toEqual([
      { filters: { section: 'town', kind: '人物', mention: '李' } },
      { filters: { mention: '李' } },
      { sort: 'date' },
    ]);
  });
});
