import { expect, it } from 'vitest';
import { partyPieces } from './party-pieces.ts';

const bridge = { id: 'bridge', name: '石桥镇' };
const ferry = { id: 'ferry', name: '渡口镇' };

it('names of members within the wording become links in their places', () => {
  expect(partyPieces({ name: '渡口镇、石桥镇等地', members: [bridge, ferry] })).toEqual([
    { text: '渡口镇', id: 'ferry' },
    { text: '、' },
    { text: '石桥镇', id: 'bridge' },
    { text: '等地' },
  ]);
});

it('a short name gives way to the formal one', () => {
  expect(partyPieces({ name: '两个镇', members: [bridge, ferry] })).toEqual([
    { text: '石桥镇', id: 'bridge' },
    { text: '、' },
    { text: '渡口镇', id: 'ferry' },
  ]);
});

it('parties without members are written as they are', () => {
  expect(partyPieces({ name: '各区县', members: [] })).toEqual([{ text: '各区县' }]);
});
