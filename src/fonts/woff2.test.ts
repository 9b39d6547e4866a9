import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { codePointsOf } from './cmap.ts';
import { createSubsetter, subsetOf, unpackFont } from './subset.ts';
import { quickWoff2 } from './woff2.ts';

const MASTER = readFileSync(new URL('./masters/noto-serif-sc-900.gb2312.woff2', import.meta.url));

it('现取的多了先取一份小母版，再取的字节与直接取的相同', async () => {
  const master = await unpackFont(MASTER);
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  const pages = [...'两江新区和天府新区一共合作项目多'].flatMap((one) =>
    [...'甲乙丙丁'].map((two) => one + two),
  );
  const subset = createSubsetter(master, folder, () => pages.join(''));
  for (const page of pages.slice(0, 52)) await subset(page, true);
  const last = pages.at(-1) ?? '';
  const direct = await subsetOf(master, last, join(folder, 'direct'));
  expect(Buffer.compare(await subset(last, false), direct)).toBe(0);
  await rm(folder, { recursive: true });
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
