import { expect, it } from 'vitest';
import { noteLine, noteLines } from './note.ts';

it('says nothing where the sentence says all', () => {
  expect(noteLine({ status: 'occurred' })).toBeUndefined();
  expect(noteLine({ status: 'occurred', by: '报道' })).toBeUndefined();
});

it('gives the caveat, the speaker, or that it was so at the time', () => {
  expect(noteLine({ status: 'occurred', caveat: '统计年份未注明。' })).toEqual({
    status: undefined,
    text: '统计年份未注明。',
  });
  expect(noteLine({ status: 'stated', by: '某甲' })).toEqual({ status: 'stated', text: '出自某甲。' });
  expect(noteLine({ status: 'stated' })?.text).toBe('出自报道。');
  expect(noteLine({ status: 'planned' })).toEqual({ status: 'planned', text: '当时的安排。' });
  expect(noteLine({ status: 'planned', by: '某甲', caveat: '名目没有写。' })?.text).toBe(
    '据某甲。名目没有写。',
  );
  expect(noteLine({ status: 'ongoing' })?.status).toBe('ongoing');
});

it('says the same thing once, with one label for each status', () => {
  expect(noteLines([{ status: 'planned' }, { status: 'occurred' }, { status: 'planned' }])).toHaveLength(1);
  expect(
    noteLines([{ status: 'planned' }, { status: 'planned', caveat: '名目没有写。' }, { status: 'stated' }]),
  ).toEqual([
    { status: 'planned', text: '名目没有写。' },
    { status: 'stated', text: '出自报道。' },
  ]);
});
