import { expect, it } from 'vitest';
import { Names } from './names.ts';
import { parseQuery } from './query.ts';

const names = new Names([['渡口会议'], ['石桥']]);
const apart = (text: string): string[] | undefined =>
  names.split(parseQuery(text))?.terms.map((term) => term.text);

it('the longest name stands apart; a single character beside a long one says nothing', () => {
  expect(apart('渡口会议讨论')).toEqual(['渡口会议', '讨论']);
  expect(apart('选渡口会议')).toEqual(['渡口会议']);
  expect(apart('李石桥')).toEqual(['李', '石桥']);
  expect(apart('渡口会议')).toBeUndefined();
});

it('a number that belongs to the name stays with it: the third meeting is not the meeting', () => {
  expect(apart('第三次渡口会议')).toBeUndefined();
  expect(apart('第三次渡口会议讨论')).toEqual(['第三次渡口会议', '讨论']);
});
