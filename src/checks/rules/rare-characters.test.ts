import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codePointsOf } from '../../lib/fonts/cmap.ts';
import { unpackFont } from '../../lib/fonts/subset.ts';
import { rareCharacters } from './rare-characters.ts';

it('常用字不报，生僻字、繁体字报', () => {
  expect(rareCharacters('石桥重修，两岸再通ABC')).toEqual([]);
  expect(rareCharacters('桥頭𠮷市，𠮷')).toEqual(['頭', '𠮷']);
});

it('不报的字，标题字体都有', async () => {
  const covered = codePointsOf(
    await unpackFont(readFileSync('src/build/fonts/masters/noto-serif-sc-900.gb2312.woff2')),
  );
  const han = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const common = han.filter((character) => rareCharacters(character).length === 0);
  expect(common.length).toBe(6763);
  expect(common.filter((character) => !covered.has(character.codePointAt(0) ?? 0))).toEqual([]);
});
