import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyOf } from './digest.ts';
import { openPack } from './pack.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const fileIn = (): string => join(dir, 'a/pack.json');

function save(salt: string, items: Record<string, number>): void {
  const pack = openPack<number>(fileIn(), salt);
  for (const [key, value] of Object.entries(items)) pack.keep(key, value);
  pack.save();
}

it('各段怎样隔开，钥匙就怎样不同', () => {
  expect(keyOf('a', 'bc')).not.toBe(keyOf('ab', 'c'));
});

it('存下的下次读得到，没有再留的不再存', () => {
  save('盐', { one: 1, two: 2 });
  save('盐', { two: 2 });
  const pack = openPack<number>(fileIn(), '盐');
  expect([pack.get('one'), pack.get('two')]).toEqual([undefined, 2]);
  expect(readdirSync(join(dir, 'a'))).toEqual(['pack.json']);
});

it('程序变了，或文件坏了，就当没有存过', () => {
  save('盐', { one: 1 });
  expect(openPack<number>(fileIn(), '别的盐').get('one')).toBeUndefined();
  for (const broken of ['', '{"salt":"盐"', 'null', '{"items":{}}']) {
    writeFileSync(fileIn(), broken);
    expect(openPack<number>(fileIn(), '盐').get('one'), broken).toBeUndefined();
  }
  save('盐', { one: 1 });
  expect(JSON.parse(readFileSync(fileIn(), 'utf8'))).toEqual({ salt: '盐', items: { one: 1 } });
});
