import { expect, it } from 'vitest';
import { isSurelyUnderWay, soundsUnderWay } from './status-words.ts';

it.each(['正对标世界水平', '正在修桥', '加快建设', '努力走在前列', '不断提高'])('%s: under way', (text) => {
  expect(soundsUnderWay(text)).toBe(true);
});

it.each(['桥修好了', '正式通车', '1月正月', '已经建成'])('%s: not under way', (text) => {
  expect(soundsUnderWay(text)).toBe(false);
});

it('plans to hurry are still plans', () => {
  expect(isSurelyUnderWay('将加快建设')).toBe(false);
  expect(isSurelyUnderWay('正加快建设，将在明年完工')).toBe(true);
});
