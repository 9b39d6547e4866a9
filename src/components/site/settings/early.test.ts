import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { themeColorMedia } from './choices.ts';
import { EARLY_SCRIPT } from './early.ts';

const SCHEMES = ['light', 'dark'] as const;

/** 在一个只有这几样东西的浏览器里跑一遍。 */
function run(storage: unknown): { dataset: Record<string, string>; media: string[] } {
  const dataset: Record<string, string> = {};
  const metas = SCHEMES.map((scheme) => ({ media: themeColorMedia(scheme, undefined) }));
  const window = {
    document: { documentElement: { dataset }, getElementsByName: () => metas },
    get localStorage(): unknown {
      if (storage instanceof Error) throw storage;
      return storage;
    },
  };
  runInNewContext(EARLY_SCRIPT, window);
  return { dataset, media: metas.map(({ media }) => media) };
}

const untouched = { dataset: {}, media: SCHEMES.map((scheme) => themeColorMedia(scheme, undefined)) };

it('存下的写到属性上，外框颜色与面板算的一样', () => {
  for (const theme of ['light', 'dark', 'contrast']) {
    const settings = { size: '150', theme };
    expect(run({ reading: JSON.stringify(settings) })).toEqual({
      dataset: settings,
      media: SCHEMES.map((scheme) => themeColorMedia(scheme, theme)),
    });
  }
  expect(run({ reading: '{"align":"left"}' }).media).toEqual(untouched.media);
});

it('没有存过、存储被禁、内容读坏，都不出错', () => {
  for (const storage of [{}, new Error('SecurityError'), undefined, { reading: '{' }, { reading: 'null' }]) {
    expect(run(storage)).toEqual(untouched);
  }
});

it('不超过 300 字节', () => {
  expect(Buffer.byteLength(EARLY_SCRIPT)).toBeLessThanOrEqual(300);
});
