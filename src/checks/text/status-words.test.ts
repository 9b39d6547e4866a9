import { expect, it } from 'vitest';
import {
  isSurelyUnderWay,
  PLAN_WORDS,
  soundsPlanned,
  soundsUnderWay,
  UNDER_WAY_WORDS,
} from './status-words.ts';

it.each([
  ['将宣布 计划3年 协议待签 拟成立', '将军来了 接待来客 模拟 已经建成', soundsPlanned],
  ['正对标世界水平 努力走在前列', '桥修好了 正式通车 1月正月 已经建成', soundsUnderWay],
  ['正加快建设，将在明年完工', '将加快建设', isSurelyUnderWay],
])('%s; but not %s', (right, wrong, sounds) => {
  expect(right.split(' ').filter((text) => !sounds(text))).toEqual([]);
  expect(wrong.split(' ').filter(sounds)).toEqual([]);
});

it('knows every word that editors are told to use', () => {
  expect(PLAN_WORDS.split('、').filter((word) => !soundsPlanned(word))).toEqual([]);
  expect(UNDER_WAY_WORDS.split('、').filter((word) => !soundsUnderWay(`${word}对标`))).toEqual([]);
});
