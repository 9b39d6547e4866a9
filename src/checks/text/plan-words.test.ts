import { expect, it } from 'vitest';
import { PLAN_WORDS, soundsPlanned } from './plan-words.ts';

it('计划词，凡告诉编者的都认；形似的不算', () => {
  for (const text of [...PLAN_WORDS.split('、'), '将宣布', '计划3年', '协议待签', '拟成立'])
    expect(soundsPlanned(text)).toBe(true);
  for (const text of ['将军来了', '接待来客', '模拟', '已经建成']) expect(soundsPlanned(text)).toBe(false);
});
