import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { themeColorMedia } from './choices.ts';
import { EARLY_SCRIPT } from './early.ts';

const SCHEMES = ['light', 'dark'] as const;

/** Runs it in a browser that has these few things only. */
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

it('what was kept goes to attributes; the frame has the colour that the panel gives it', () => {
  for (const theme of ['light', 'dark', 'contrast']) {
    const settings = { size: '150', theme };
    expect(run({ reading: JSON.stringify(settings) })).toEqual({
      dataset: settings,
      media: SCHEMES.map((scheme) => themeColorMedia(scheme, theme)),
    });
  }
  expect(run({ reading: '{"align":"left"}' }).media).toEqual(untouched.media);
});

it('nothing kept, storage forbidden or unreadable: no error', () => {
  for (const storage of [{}, new Error('SecurityError'), undefined, { reading: '{' }, { reading: 'null' }]) {
    expect(run(storage)).toEqual(untouched);
  }
});

it('takes 300 bytes at most', () => {
  expect(Buffer.byteLength(EARLY_SCRIPT)).toBeLessThanOrEqual(300);
});
