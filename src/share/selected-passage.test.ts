import { expect, it } from 'vitest';
import { selectedPassage, type SelectableBlock } from './selected-passage.ts';

const block = (text: string, more: Partial<SelectableBlock> = {}): SelectableBlock => ({
  text,
  marks: [],
  glue: '\n',
  ...more,
});

it('注号不进引文，位置仍对着原文', () => {
  const blocks = [
    block('甲'),
    block('桥修好了7，渡口还在8。', {
      marks: [
        { from: 4, to: 5 },
        { from: 10, to: 11 },
      ],
      selected: { from: 2, to: 8 },
    }),
  ];
  expect(selectedPassage(blocks)).toEqual({
    quote: '桥修好了，渡口还在。',
    passage: { first: 1, from: 0, last: 1, to: 12 },
  });
});

it('只选到注号，没有引文', () => {
  expect(
    selectedPassage([block('桥7', { marks: [{ from: 1, to: 2 }], selected: { from: 1, to: 2 } })]),
  ).toBeUndefined();
});

it('跨块：头一块到块末，末一块从块首，各占一行；同一行的格用空格', () => {
  const blocks = [
    block('先有渡口，后有桥：', { selected: { from: 6, to: 9 } }),
    block('长度', { selected: { from: 0, to: 2 } }),
    block('三里', { selected: { from: 0, to: 2 }, glue: ' ' }),
    block('渡口还在。人也在。', { selected: { from: 0, to: 2 } }),
  ];
  expect(selectedPassage(blocks)).toEqual({
    quote: '后有桥：\n长度 三里\n渡口还在。',
    passage: { first: 0, from: 5, last: 3, to: 5 },
  });
});

it('末一块只选到标点，不算', () => {
  const blocks = [
    block('桥在。', { selected: { from: 0, to: 3 } }),
    block('“人在。”', { selected: { from: 0, to: 1 } }),
  ];
  expect(selectedPassage(blocks)?.quote).toBe('桥在。');
});
