import { expect, it } from 'vitest';
import { bestPassages } from './passages.ts';
import { prepare } from './prepared.ts';
import type { Block, SearchRecord } from './record.ts';

const passages = (
  blocks: Block[],
  phrases: readonly string[],
  given: Partial<SearchRecord> = {},
): string[] => {
  const shape = {
    url: '/a/',
    kind: '文章',
    title: '',
    section: '',
    sectionId: '',
    aliases: [],
    mentions: [],
  } as const;
  const terms = phrases.map((phrase) => ({ forms: phrase.split('|') }));
  return bestPassages(prepare({ ...shape, aliases: [], mentions: [], blocks, ...given }), terms).map(
    ({ id, segments }) =>
      `${id ?? '-'} ${segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`,
  );
};

it('the best first, the others in the order of the text, four at most, one of a place', () => {
  const blocks: Block[] = [
    { role: 'kicker', id: 'k', text: '桥' },
    { role: 'lead', id: 'l', text: '桥与河' },
    { role: 'heading', id: 'h', text: '桥' },
    { role: 'text', id: 'a', text: '桥一' },
    { role: 'text', id: 'b', text: '渡口和桥' },
    { role: 'rest', id: 'b', text: '桥二' },
    { role: 'text', text: '别的' },
  ];
  expect(passages(blocks, ['桥', '渡口'])).toEqual(['b [渡口]和[桥]', 'l [桥]与河', 'h [桥]', 'a [桥]一']);
});

it('a longer phrase tells more; equal ones stand as in the text', () => {
  const blocks: Block[] = [
    { role: 'text', id: 'a', text: '桥。' },
    { role: 'text', id: 'b', text: '石拱桥。' },
    { role: 'text', id: 'c', text: '也有桥。' },
  ];
  expect(passages(blocks, ['桥'])).toEqual(['a [桥]。', 'b 石拱[桥]。', 'c 也有[桥]。']);
  expect(passages(blocks, ['石拱桥', '桥'])[0]).toBe('b [石拱桥]。');
});

it('what the title says anyway is no reason for a passage, however long', () => {
  const blocks: Block[] = [
    { role: 'text', id: 'a', text: '大石拱桥修好了。' },
    { role: 'text', id: 'b', text: '它的面积不大。' },
  ];
  expect(passages(blocks, ['大石拱桥', '面积'], { title: '大石拱桥' })[0]).toBe('b 它的[面积]不大。');
});

it('two names of one thing are no more than one', () => {
  const blocks: Block[] = [
    { role: 'text', id: 'a', text: '石桥即大石桥。' },
    { role: 'text', id: 'b', text: '石桥在渡口。' },
  ];
  expect(passages(blocks, ['石桥|大石桥', '渡口'])[0]).toBe('b [石桥]在[渡口]。');
});

it('what stands in a list among others is told of in passing', () => {
  const blocks: Block[] = [
    { role: 'text', id: 'a', text: '桥、渡口和船都有。' },
    { role: 'text', id: 'b', text: '说说渡口。' },
  ];
  expect(passages(blocks, ['渡口'])[0]).toBe('b 说说[渡口]。');
});

it('a block without an address of its own is marked too, after a paragraph that says as much', () => {
  const standfirst: Block = { role: 'lead', text: '有一座桥。' };
  expect(passages([standfirst], ['桥'])).toEqual(['- 有一座[桥]。']);
  expect(passages([standfirst, { role: 'text', id: 'a', text: '桥。' }], ['桥'])[0]).toBe('a [桥]。');
});

it('where nothing is found it is the standfirst of an article, the longest block of an entry, unmarked', () => {
  const blocks: Block[] = [
    { role: 'text', id: 'a', text: '很长很长的一段。' },
    { role: 'lead', id: 'l', text: '导语。' },
  ];
  expect(passages(blocks, ['船'])).toEqual(['l 导语。']);
  expect(passages(blocks, ['船'], { kind: '地点' })).toEqual(['a 很长很长的一段。']);
  expect(passages([], ['船'])).toEqual([]);
});
