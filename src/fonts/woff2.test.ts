import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { codePointsOf } from './cmap.ts';
import { unpackFont } from './subset.ts';
import { quickWoff2 } from './woff2.ts';

it('装成的 WOFF2 解得开，字形一字不差', async () => {
  const master = await unpackFont(
    readFileSync(new URL('./masters/noto-serif-sc-900.gb2312.woff2', import.meta.url)),
  );
  const sfnt = await subsetFont(master, '两江新区，10个', { targetFormat: 'sfnt' });
  const packed = quickWoff2(sfnt);
  expect(packed.length).toBeLessThan(sfnt.length);
  const unpacked = await unpackFont(packed);
  expect([...codePointsOf(unpacked)].sort()).toEqual([...codePointsOf(sfnt)].sort());
  expect(unpacked.length).toBeGreaterThan(sfnt.length * 0.9);
});
