import { expect, it } from 'vitest';
import { chooseVoice } from './voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

it('Mandarin first, Cantonese last, local voices before others', () => {
  const voices = [voice('zh-HK'), voice('zh-TW'), voice('zh-CN', false), voice('zh_CN'), voice('en-US')];
  expect(chooseVoice(voices)).toBe(voices[3]);
  expect(chooseVoice(voices.slice(0, 2))).toBe(voices[1]);
  expect(chooseVoice([voice('cmn-Hans-CN'), voice('zh-CN', true, true)])?.default).toBe(true);
});

it('none without a Chinese voice', () => {
  expect(chooseVoice([voice('en-US'), voice('ja-JP')])).toBeUndefined();
  expect(chooseVoice([voice('zh-CN')].slice(1))).toBeUndefined();
});
