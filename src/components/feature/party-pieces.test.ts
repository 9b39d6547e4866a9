import { expect, it } from 'vitest';
import { partyPieces } from './party-pieces.ts';

const bridge = { id: 'bridge', name: '石桥镇' };
const ferry = { id: 'ferry', name: '渡口镇' };

it('写法里有成员的名字，就在原处链接', () => {
  expect(partyPieces({ name: '渡口镇、石桥镇等地', members: [bridge, ferry] })).toEqual([
    { text: '渡口镇', id: 'ferry' },
    { text: '、' },
    { text: '石桥镇', id: 'bridge' },
    { text: '等地' },
  ]);
});

it('写法是简称，就写正式名字', () => {
  expect(partyPieces({ name: '两个镇', members: [bridge, ferry] })).toEqual([
    { text: '石桥镇', id: 'bridge' },
    { text: '、' },
    { text: '渡口镇', id: 'ferry' },
  ]);
});

it('没有成员编号的照写', () => {
  expect(partyPieces({ name: '各区县', members: [] })).toEqual([{ text: '各区县' }]);
});
