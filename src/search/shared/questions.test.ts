import { describe, expect, it } from 'vitest';
import { contentPieces } from './questions.ts';

describe('contentPieces', () => {
  it.each([
    ['两江新区面积有多大', ['两江新区面积']],
    ['第一次联席会议什么时候开的', ['第一次联席会议']],
    ['谁是负责人', ['负责人']],
    ['怎么样', []],
    ['第一次会议在哪里开', ['第一次会议']],
    ['目的', ['目的']],
    ['会议的目的是什么', ['会议', '目的']],
    ['石桥通车是什么时候', ['石桥通车']],
    ['新区由哪几个区组成', ['新区']],
    ['两个新区哪个成立早', ['两个新区', '先后']],
    ['新区和老城的区别', ['新区', '老城', '区别']],
    ['氢能联盟和药品联盟', ['氢能联盟', '药品联盟']],
  ])('%s', (phrase, pieces) => {
    expect(contentPieces(phrase)).toEqual(pieces);
  });
});
