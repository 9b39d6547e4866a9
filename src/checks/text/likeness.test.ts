import { expect, it } from 'vitest';
import { commonLength, commonRun, fitsBetter } from './likeness.ts';

it('measures what two texts share', () => {
  expect(commonLength('规划面积', '规划总面积')).toBe(4);
  expect(commonRun('将签署协议', '并签署协议')).toBe(4);
});

it.each([
  ['规划面积', '甲区可开发面积', '甲区规划总面积', true],
  ['规划面积', '甲区规划总面积', '乙区规划面积', false],
  ['桥长', '桥的长度', '桥的宽度', false],
])('%s said of %s, not of %s: %s', (words, own, other, expected) => {
  expect(fitsBetter(words, own, other)).toBe(expected);
});
