import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { codePointsOf } from './cmap.ts';
import { narrowMaster, subsetOf, unpackFont } from './subset.ts';
import { quickWoff2 } from './woff2.ts';

const MASTER = readFileSync(new URL('./masters/noto-serif-sc-900.gb2312.woff2', import.meta.url));

it('先取一份够用的母版，再取子集，字节与直接取的相同', async () => {
  const master = await unpackFont(MASTER);
  const folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'fonts-'))));
  const [one = '', two = ''] = folders;
  const narrowed = await narrowMaster(master, '两江新区和天府新区，一共10个“合作”项目');
  expect(narrowed.length).toBeLessThan(master.length / 10);
  const direct = await subsetOf(master, '两江新区，10个“项”', one);
  const viaNarrowed = await subsetOf(narrowed, '两江新区，10个“项”', two);
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  expect(viaNarrowed.hash).toBe(direct.hash);
});

it('装成的 WOFF2 解得开，字形一字不差', async () => {
  const master = await unpackFont(MASTER);
  const sfnt = await subsetFont(master, '两江新区，10个', { targetFormat: 'sfnt' });
  const packed = quickWoff2(sfnt);
  expect(packed.length).toBeLessThan(sfnt.length);
  const unpacked = await unpackFont(packed);
  expect([...codePointsOf(unpacked)].sort()).toEqual([...codePointsOf(sfnt)].sort());
  expect(unpacked.length).toBeGreaterThan(sfnt.length * 0.9);
});
