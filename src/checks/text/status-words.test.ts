import { expect, it } from 'vitest';
import { isSurelyUnderWay, soundsUnderWay, UNDER_WAY_WORDS } from './status-words.ts';

it.each([...UNDER_WAY_WORDS.split('、').map((word) => `${word}对标`), '努力走在前列'])(
  '%s: under way',
  (text) => {
    expect(soundsUnderWay(text)).toBe(true);
  },
);

it.each(['桥修好了', '正式通车', '1月正月', '已经建成'])('%s: not under way', (text) => {
  expect(soundsUnderWay(text)).toBe(false);
});

it('plans to hurry are still plans', () => {
  expect(isSurelyUnderWay('将加快建设')).toBe(false);
  expect(isSurelyUnderWay('正加快建设，将在明年完工')).toBe(true);
});
