import { expect, it } from 'vitest';
import { chooseVoice } from './voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

it('普通话在前，粤语最后，本机的先用', () => {
  const voices = [voice('zh-HK'), voice('zh-TW'), voice('zh-CN', false), voice('zh_CN'), voice('en-US')];
  expect(chooseVoice(voices)).toBe(voices[3]);
  expect(chooseVoice(voices.slice(0, 2))).toBe(voices[1]);
  expect(chooseVoice([voice('cmn-Hans-CN'), voice('zh-CN', true, true)])?.default).toBe(true);
});

it('没有中文的声音就没有', () => {
  expect(chooseVoice([voice('en-US'), voice('ja-JP')])).toBeUndefined();
  expect(chooseVoice([voice('zh-CN')].slice(1))).toBeUndefined();
});
